// Asking a copy, as its users do.

const PARTNERS = `{ recommendPartners(for: { firmId: "dunhuang-academy" }, first: 10) {
  edges { node { score partner { id } reasons { code text(language: EN) weight } } }
} }`

const FIRMS = `query ($after: String) { firms(first: 100, after: $after) {
  edges { node { id } } pageInfo { hasNextPage endCursor }
} }`

/**
 * @typedef {object} Answer
 * @property {number} status of HTTP, 0 if there was no response
 * @property {number} milliseconds
 * @property {any} body
 */

/**
 * Sends one GraphQL operation to the api of a copy.
 * @param {{ apiPort: number }} place
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 * @returns {Promise<Answer>}
 */
export async function askApi({ apiPort }, query, variables = {}) {
  const began = Date.now()
  const response = await fetch(`http://127.0.0.1:${apiPort}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  })
  const body = await response.json()
  return { status: response.status, milliseconds: Date.now() - began, body }
}

/**
 * Asks for the partners of the Dunhuang Academy, who has many.
 * @param {{ apiPort: number }} place
 */
export function askForPartners(place) {
  return askApi(place, PARTNERS)
}

/**
 * All firms' ids and the partners of one: what a copy has to know before and after. On a busy machine a graph
 * that has just started may need more than one attempt to plan its first queries.
 * @param {{ apiPort: number }} place
 */
export async function readNetwork(place) {
  /** @type {string[]} */
  const firms = []
  /** @type {string | null} */
  let after = null
  do {
    const { edges, pageInfo } = (await askUntilAnswered(() => askApi(place, FIRMS, { after }))).firms
    firms.push(...edges.map((/** @type {any} */ edge) => edge.node.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  const { recommendPartners } = await askUntilAnswered(() => askForPartners(place))
  return { firms, partners: recommendPartners.edges }
}

/** @param {() => Promise<Answer>} ask */
async function askUntilAnswered(ask) {
  const deadline = Date.now() + 60_000
  for (;;) {
    const { body } = await ask()
    if (!body.errors) return body.data
    const [{ extensions, message }] = body.errors
    if (extensions.code !== 'UNAVAILABLE' || Date.now() > deadline) throw new Error(message)
  }
}

/**
 * Whether the api says that it and its graph are ready.
 * @param {{ apiPort: number }} place
 */
export async function readHealth({ apiPort }) {
  const response = await fetch(`http://127.0.0.1:${apiPort}/health/ready`)
  return { status: response.status, body: await response.json() }
}
