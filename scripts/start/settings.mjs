// What the environment asks for, read once.
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartError } from './start-error.mjs'

/** The work tree this script belongs to. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * @typedef {object} Settings
 * @property {boolean} dev
 * @property {string} dataFolder
 * @property {number} apiPort
 * @property {number} webPort
 * @property {string} host
 * @property {string | undefined} publicUrl
 * @property {{ uri: string, user: string, password: string } | undefined} ownServer
 */

/**
 * Reads the settings of a start.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ dev?: boolean }} [options]
 * @returns {Settings}
 * @throws {StartError} when one of them cannot be used
 */
export function readSettings(environment, { dev = false } = {}) {
  const settings = {
    dev,
    dataFolder: resolve(environment.DATA_DIR || join(ROOT, '.data')),
    apiPort: readPort(environment, 'API_PORT', 4000),
    webPort: readPort(environment, 'WEB_PORT', 3000),
    host: environment.HOST || '127.0.0.1',
    publicUrl: readPublicUrl(environment.PUBLIC_URL),
    ownServer: readOwnServer(environment),
  }
  if (settings.apiPort === settings.webPort) {
    throw new StartError(`API_PORT and WEB_PORT are both ${settings.apiPort}: set them to different ports.`)
  }
  return settings
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} name
 * @param {number} usual
 */
function readPort(environment, name, usual) {
  const text = environment[name]
  if (!text) return usual
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new StartError(`${name}=${text} is no port: set it to a number from 1 to 65535.`)
}

/** @param {string | undefined} text */
function readPublicUrl(text) {
  if (!text) return undefined
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin
  throw new StartError(`PUBLIC_URL=${text} is no web address: set it to one such as https://heming.example.`)
}

/** @param {NodeJS.ProcessEnv} environment */
function readOwnServer({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }) {
  if (!uri) return undefined
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./.test(uri)) {
    throw new StartError(
      `NEO4J_URI=${uri} is no address of a Neo4j: set it to one such as neo4j://localhost:7687.`,
    )
  }
  if (!password)
    throw new StartError('NEO4J_URI is set without NEO4J_PASSWORD: set the password of that server too.')
  return { uri, user: user || 'neo4j', password }
}

/**
 * The address at which local programs reach a server that listens on `host`; for a wildcard, loopback.
 * @param {string} host
 * @param {number} port
 */
export function localAddress(host, port) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

/**
 * The address to show to people.
 * @param {Settings} settings
 */
export function shownAddress({ publicUrl, host, webPort }) {
  if (publicUrl) return publicUrl
  return ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
    ? `http://localhost:${webPort}`
    : localAddress(host, webPort)
}

/** What people have to know of the operator of a service. */
const NEEDED_OF_OPERATOR = ['OPERATOR_NAME', 'OPERATOR_EMAIL']

/**
 * A warning while the pages about the operator, and the privacy policy, do not say who that is; null where
 * they do.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | null}
 */
export function operatorWarning(environment) {
  const missing = NEEDED_OF_OPERATOR.filter((name) => !environment[name]?.trim())
  if (missing.length === 0) return null
  return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set: the privacy policy and the pages /operator and /contact do not say who runs this site. Set them before others use it (README.md).`
}
