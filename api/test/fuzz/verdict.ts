/** What must not be in a response: a stack, a path of the server, Cypher, or the database's own words. */
const LEAKS = [
  /\bat [^"]{0,200}\.[cm]?[jt]s:\d+:\d+/,
  /node_modules|file:\/\/|\/(?:src|work|home|root)\/[\w./-]+\.[cm]?[jt]s/,
  /Neo\.(?:Client|Transient|Database)Error|neo4j|bolt:\/\//i,
  /\b(?:MATCH|MERGE|UNWIND)\s+[(\w$]/,
]

export interface FuzzResponse {
  status: number
  body: string
  /** Where a redirect leads. */
  location?: string | undefined
}

/** The first code of a response, e.g. NOT_FOUND; OK where it has none. */
export function codeOf({ body }: FuzzResponse): string {
  return /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? 'OK'
}

/** What is wrong with a response; null where nothing is. */
export function faultOf(response: FuzzResponse, site: string): string | null {
  if (response.status >= 500) return `HTTP ${response.status}`
  const [, code] = /"code":"(INTERNAL(?:_SERVER_ERROR)?|UNAVAILABLE)"/.exec(response.body) ?? []
  if (code) return code
  const leak = LEAKS.find((pattern) => pattern.test(response.body))
  if (leak) return `a response with ${leak}`
  return response.location === undefined || staysOnSite(response.location, site)
    ? null
    : 'a redirect off the site'
}

function staysOnSite(location: string, site: string): boolean {
  const url = URL.parse(location, site)
  return url?.origin === site && !/[\p{Cc}\\]/u.test(location) && !url.pathname.includes('//')
}
