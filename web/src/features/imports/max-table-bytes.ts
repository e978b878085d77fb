/** Max bytes of a file that is imported; the API rejects more. */
export const MAX_TABLE_BYTES = 20 * 1024 * 1024
