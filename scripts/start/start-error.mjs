/**
 * A failure that the user can fix. Its message says what to install or set, and is printed without a stack.
 */
export class StartError extends Error {}
