/** Bounds of a password, in characters; the API holds them too. */
export const MIN_LENGTH = 10
export const MAX_LENGTH = 128
