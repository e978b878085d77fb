// Asking a Neo4j how it is: ready, which version, does the login work.
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'

/** @typedef {{ uri: string, user: string, password: string }} Login */

/** The oldest server whose vector and full-text indexes we rely on. */
export const OLDEST_VERSION = '5.26'

/** The server responds, but rejects this user and password. */
export class LoginError extends Error {}

/**
 * Runs work with a driver that does not try again, and closes it.
 * @template Result
 * @param {Login} login
 * @param {(driver: import('neo4j-driver').Driver) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function withDriver({ uri, user, password }, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 6_000,
    maxTransactionRetryTime: 0,
    maxConnectionPoolSize: 1,
  })
  try {
    return await work(driver)
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code ?? ''
    if (/Security\.(Unauthorized|AuthenticationRateLimit)/.test(code)) {
      throw new LoginError(/** @type {Error} */ (error).message)
    }
    throw error
  } finally {
    await driver.close()
  }
}

/**
 * Resolves when the server responds to a query in its default database.
 * @param {Login} login
 * @throws {LoginError}
 * @throws {Error} when it cannot be reached or is not ready
 */
export async function pingNeo4j(login) {
  await withDriver(login, (driver) => driver.executeQuery('RETURN 1'))
}

/**
 * The version a server says it is.
 * @param {Login} login
 * @returns {Promise<string>} such as 5.26.30, 5.27-aura or 2026.01.0
 */
export async function readVersion(login) {
  return await withDriver(login, async (driver) => {
    const { records } = await driver.executeQuery(
      'CALL dbms.components() YIELD name, versions RETURN versions[0] AS version',
    )
    return String(records[0]?.get('version') ?? '')
  })
}

/**
 * Whether a server of this version can carry the network. Versions named by the year (2025.01 and later) are
 * newer than 5.26.
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_VERSION.split('.').map(Number)
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/**
 * Checks a server that the user runs.
 * @param {Login} login
 * @returns {Promise<string>} its version
 * @throws {Error} with a message for the user that says what to set: unreachable, login rejected, or too old
 */
export async function checkOwnServer(login) {
  /** @type {string} */
  let version
  try {
    version = await readVersion(login)
  } catch (error) {
    if (error instanceof LoginError) {
      throw new Error(
        `The Neo4j at ${login.uri} refuses this login: set NEO4J_USER and NEO4J_PASSWORD to ones it accepts.`,
      )
    }
    throw new Error(
      `No Neo4j answers at ${login.uri}: start it or set NEO4J_URI to where it is, or leave NEO4J_URI away to use the built-in one. (${/** @type {Error} */ (error).message})`,
    )
  }
  if (!isNewEnough(version)) {
    throw new Error(
      `The Neo4j at ${login.uri} is version ${version}, which is too old: ${OLDEST_VERSION} or newer is needed. Upgrade it, or leave NEO4J_URI away to use the built-in one.`,
    )
  }
  return version
}

/** What a fresh Neo4j lets in, only to have it changed. */
const FACTORY_PASSWORD = 'neo4j'

/**
 * Waits until a server that was just started is ready, and gives a fresh one its password.
 * @param {Login & { fresh: boolean, isAlive: () => boolean, timeoutMilliseconds: number }} options
 * @throws {Error} when it ends, rejects the password or is not ready in time
 */
export async function waitUntilReady({ fresh, isAlive, timeoutMilliseconds, ...login }) {
  const deadline = Date.now() + timeoutMilliseconds
  // A rejected login counts against us (three, and the server locks the user for five seconds): the likelier
  // one is tried first.
  let untouched = fresh
  for (;;) {
    if (!isAlive()) throw new Error('Neo4j ended while starting.')
    try {
      if (untouched) await replaceFactoryPassword(login)
      untouched = false
      return await pingNeo4j(login)
    } catch (error) {
      if (error instanceof LoginError) {
        if (untouched === fresh) untouched = !fresh
        else throw new Error('Neo4j refuses the password that is kept for it.')
      } else if (Date.now() > deadline) {
        throw new Error(
          `Neo4j was not ready after ${timeoutMilliseconds / 1_000} seconds (${/** @type {Error} */ (error).message}).`,
        )
      } else {
        await sleep(150)
      }
    }
  }
}

/** @param {Login} login */
async function replaceFactoryPassword({ uri, user, password }) {
  await withDriver({ uri, user, password: FACTORY_PASSWORD }, (driver) =>
    driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $factory TO $password',
      { factory: FACTORY_PASSWORD, password },
      { database: 'system' },
    ),
  )
}
