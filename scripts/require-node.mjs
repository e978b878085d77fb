// Read by any Node since 14, so that an old one can still say what to do: nothing newer than that in here.

/** The oldest Node that runs Heming. */
export const OLDEST_NODE = '20.19.0'

/**
 * The error message for a Node that is too old, or undefined if it is new enough.
 * @param {string} version such as 20.19.0
 */
export function describeOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Node ${version} is too old for Heming: install Node 20.19 or newer (https://nodejs.org) and try again.`
}

/**
 * Ends the process with an error message if Node is too old.
 * @param {string} [version]
 */
export function requireNode(version = process.versions.node) {
  const message = describeOldNode(version)
  if (!message) return
  console.error(message)
  process.exit(1)
}
