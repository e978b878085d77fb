/** The records cannot be loaded; nothing was written. */
export class SeedError extends Error {
  /** A message for each problem, with file, index and field. */
  readonly problems: readonly string[]

  constructor(problems: readonly string[], options?: ErrorOptions) {
    super(problems.join('\n'), options)
    this.name = 'SeedError'
    this.problems = problems
  }
}
