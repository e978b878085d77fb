/**
 * A failure that the user can mend. Its message says what to install or set, and is shown without a stack.
 */
export class StartError extends Error {}
