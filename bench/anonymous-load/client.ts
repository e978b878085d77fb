interface Answer {
  code: string
  data: unknown
}

/**
 * Sends an operation through web, from an address as a reverse proxy would name it; `code` is OK where there
 * are no errors.
 */
export async function post(site: string, query: string, address: string): Promise<Answer> {
  const response = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(60_000),
  })
  const { data, errors } = (await response.json()) as {
    data?: unknown
    errors?: { extensions?: { code?: string } }[]
  }
  return { code: errors ? (errors[0]?.extensions?.code ?? 'ERROR') : 'OK', data }
}

/** The code of an answer. */
export const codeOf = ({ code }: Answer): string => code

/** Milliseconds until a page has come whole. Throws if it is not the page. */
export async function loadPage(site: string, path: string, address: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(`${site}${path}`, {
    headers: { 'x-forwarded-for': address, accept: 'text/html' },
    signal: AbortSignal.timeout(60_000),
  })
  const body = await response.text()
  if (!response.ok || !body.includes('</html>'))
    throw new Error(`${path} was answered with ${response.status}.`)
  return performance.now() - began
}
