/** What must not be in an answer: a stack, a path of the server, Cypher, or the database's own words. */
const LEAKS = [
  /\bat [^"]{0,200}\.[cm]?[jt]s:\d+:\d+/,
  /node_modules|file:\/\/|\/(?:src|work|home|root)\/[\w./-]+\.[cm]?[jt]s/,
  /Neo\.(?:Client|Transient|Database)Error|neo4j|bolt:\/\//i,
  /\b(?:MATCH|MERGE|UNWIND)\s+[(\w$]/,
]

export interface FuzzAnswer {
  status: number
  body: string
  /** Where a redirect leads. */
  location?: string | undefined
}

/** The first code of an answer, e.g. NOT_FOUND; OK where it has none. */
export function codeOf({ body }: FuzzAnswer): string {
  return /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? 'OK'
}

/** What is wrong with an answer; null where nothing is. */
export function faultOf(answer: FuzzAnswer, site: string): string | null {
  if (answer.status >= 500) return `HTTP ${answer.status}`
  const [, code] = /"code":"(INTERNAL(?:_SERVER_ERROR)?|UNAVAILABLE)"/.exec(answer.body) ?? []
  if (code) return code
  const leak = LEAKS.find((pattern) => pattern.test(answer.body))
  if (leak) return `an answer with ${leak}`
  return answer.location === undefined || staysOnSite(answer.location, site)
    ? null
    : 'a redirect off the site'
}

function staysOnSite(location: string, site: string): boolean {
  const url = URL.parse(location, site)
  return url?.origin === site && !/[\p{Cc}\\]/u.test(location) && !url.pathname.includes('//')
}
