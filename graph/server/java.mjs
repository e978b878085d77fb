// Which Java there is. Neo4j 5.26 runs on 17 and 21.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const USABLE = [17, 21]

/**
 * Finds a Java that can run Neo4j: JAVA_HOME first, then the PATH, then the usual places.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {{ command: string, version: number, build: string } | { command: undefined, found: number |
 *   undefined }} `build` is what it says of itself; `found` is an unusable version, if there is one
 */
export function findJava(environment = process.env) {
  /** @type {number | undefined} */
  let found
  for (const command of placesOfJava(environment)) {
    const build = askJava(command)
    const version = parseJavaVersion(build)
    if (version !== undefined && USABLE.includes(version)) return { command, version, build }
    found ??= version
  }
  return { command: undefined, found }
}

/** @param {NodeJS.ProcessEnv} environment */
function* placesOfJava(environment) {
  if (environment.JAVA_HOME) yield join(environment.JAVA_HOME, 'bin', 'java')
  yield 'java'
  const homes = [
    ...listFolder('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name)),
    ...listFolder('/Library/Java/JavaVirtualMachines').map((name) =>
      join('/Library/Java/JavaVirtualMachines', name, 'Contents', 'Home'),
    ),
    '/opt/homebrew/opt/openjdk@21',
    '/opt/homebrew/opt/openjdk@17',
    '/usr/local/opt/openjdk@21',
    '/usr/local/opt/openjdk@17',
  ]
  for (const home of homes) {
    const command = join(home, 'bin', 'java')
    if (existsSync(command)) yield command
  }
}

/** @param {string} path */
function listFolder(path) {
  try {
    return readdirSync(path).sort()
  } catch {
    return []
  }
}

/**
 * What `java -version` prints; '' when it does not run (macOS has a stub that only opens a page).
 * @param {string} command
 */
function askJava(command) {
  const answer = spawnSync(command, ['-version'], { encoding: 'utf8', timeout: 20_000 })
  return answer.status === 0 ? `${answer.stderr}${answer.stdout}` : ''
}

/**
 * Reads the major version out of what `java -version` prints: 17 from `openjdk version "17.0.15"`, 8 from
 * `java version "1.8.0_392"`.
 * @param {string} text
 * @returns {number | undefined}
 */
export function parseJavaVersion(text) {
  const match = /version "(?:1\.)?(\d+)/.exec(text)
  return match ? Number(match[1]) : undefined
}
