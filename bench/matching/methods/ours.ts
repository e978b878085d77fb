import { connectGraph, type Graph, type GraphSettings } from '@heming/graph/driver'
import { recommendPartners } from '@heming/graph/matching'
import type { ApiProcess } from './api-process.ts'
import { ANSWER_WITHIN, type Method, PARTNERS_WANTED } from './method.ts'
import { PARTNERS } from './partners.graphql.ts'
import { connectDriver, profilingGraph } from './profile.ts'

interface PartnersAnswer {
  data?: { recommendPartners: { edges: { node: { partner: { id: string } } }[] } }
  errors?: unknown[]
}

/**
 * `recommendPartners` through the api, over HTTP, with all that the page of partners shows: reasons, texts,
 * paths, the firms themselves.
 */
export function ourApi(api: ApiProcess): Method {
  return {
    name: 'api',
    title: 'Heming, through its API',
    async ask({ id }) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ query: PARTNERS, variables: { for: { firmId: id }, language: 'EN' } }),
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      })
      const { data, errors } = (await response.json()) as PartnersAnswer
      if (errors || !data) throw new Error(`The api answered ${response.status}: ${JSON.stringify(errors)}`)
      return data.recommendPartners.edges.map(({ node }) => node.partner.id)
    },
    countDbHits: null,
    close: async () => {},
  }
}

/**
 * The same by calling the store of `graph`: what is left without HTTP, GraphQL and the partners' own fields.
 */
export function ourStore(login: GraphSettings): Method {
  const graph = connectGraph(login, { transactionTimeout: ANSWER_WITHIN })
  const driver = connectDriver(login)
  const profiling = profilingGraph(driver)
  const readOnly: Graph = { ...graph, read: profiling.read }
  const askFor = (from: Graph, id: string) =>
    recommendPartners(from, { subject: { firmId: id }, first: PARTNERS_WANTED })
  let isLoaded = false
  return {
    name: 'store',
    title: 'Heming, its store alone',
    async ask({ id }) {
      const page = await askFor(graph, id)
      if (!page) throw new Error(`There is no firm ${id}.`)
      return page.recommendations.map(({ partnerId }) => partnerId)
    },
    async countDbHits({ id }) {
      // A copy of the records is read once in the life of a process, and not for an answer.
      if (!isLoaded) await askFor(readOnly, id)
      isLoaded = true
      const before = profiling.dbHits()
      await askFor(readOnly, id)
      return profiling.dbHits() - before
    },
    async close() {
      await graph.close()
      await driver.close()
    },
  }
}
