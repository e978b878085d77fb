// The package has types without saying where.
declare module 'mailchecker' {
  const mailChecker: { blacklist(): ReadonlySet<string> }
  export default mailChecker
}
