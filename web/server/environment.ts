/** The environment of web; read once, when it starts. */
export interface Environment {
  /** Address that web listens on. */
  host: string
  /** Port that web listens on; 0 lets the system choose. */
  port: number
  /** Where the API is, without a path. */
  apiUrl: URL
  /** Origin that people reach us at. */
  publicUrl: string
  /** Whether a reverse proxy of ours stands in front, whose word on the client's address is taken. */
  trustProxy: boolean
  /**
   * Max time in which a request may arrive, its body included, in milliseconds: a slow sender holds no
   * connection.
   */
  requestTimeout: number
  /** Whether sources are watched and pages are built as they are asked for. */
  development: boolean
}

/** Throws an Error whose message says which variable is wrong and what it must be. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const host = variables.HOST || '127.0.0.1'
  const port = readPort(variables.WEB_PORT)
  return {
    host,
    port,
    apiUrl: readUrl('API_URL', variables.API_URL || 'http://127.0.0.1:4000'),
    publicUrl: readUrl('PUBLIC_URL', variables.PUBLIC_URL || addressOf(host, port)).origin,
    trustProxy: readFlag('TRUST_PROXY', variables.TRUST_PROXY),
    requestTimeout: readSeconds('REQUEST_TIMEOUT', variables.REQUEST_TIMEOUT, 60) * 1_000,
    development: variables.NODE_ENV === 'development',
  }
}

/** What people type where nobody says otherwise: the same that the api puts into mail (`siteAddress`). */
function addressOf(host: string, port: number): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)) return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function readPort(value = '3000'): number {
  const port = Number(value || '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`WEB_PORT must be a port number from 0 to 65535, but is "${value}".`)
  return port
}

function readSeconds(name: string, value: string | undefined, usual: number): number {
  const seconds = Number(value || usual)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3_600)
    throw new Error(`${name} must be a number of seconds from 1 to 3600, but is "${value}".`)
  return seconds
}

function readFlag(name: string, value = ''): boolean {
  if (!['true', 'false', ''].includes(value))
    throw new Error(`${name} must be true or false, but is "${value}".`)
  return value === 'true'
}

function readUrl(name: string, value: string): URL {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value))
    throw new Error(`${name} must be an address such as http://127.0.0.1:4000, but is "${value}".`)
  return new URL(value)
}
