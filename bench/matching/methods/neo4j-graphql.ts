import type { GraphSettings } from '@heming/graph/driver'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { graphql } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { SHARED_PARTNER_COUNTS } from './baseline.ts'
import { ANSWER_WITHIN, type Method, PARTNERS_WANTED, type Subject } from './method.ts'
import { connectDriver, dbHitsOf, profiled } from './profile.ts'

const TYPES = `
type Firm @node {
  id: String!
  kind: String!
  nameZh: String!
  nameEn: String!
  capabilities: [Capability!]! @relationship(type: "OFFERS", direction: OUT)
  projects: [Project!]! @relationship(type: "TOOK_PART_IN", direction: OUT)
}
type Project @node {
  id: String!
  participants: [Firm!]! @relationship(type: "TOOK_PART_IN", direction: IN)
}
type Capability @node {
  id: String!
  offeredBy: [Firm!]! @relationship(type: "OFFERS", direction: IN)
}`

/** What ranking as the baseline does needs, filtered as far as the generated schema can. */
const NEEDED = `
query Needed($id: String!, $otherKind: String!) {
  firms(where: { id: { eq: $id } }) {
    projects {
      participants {
        id
        projects { participants(where: { kind: { eq: $otherKind } }) { id nameZh nameEn } }
      }
    }
    capabilities { offeredBy(where: { kind: { eq: $otherKind } }) { id nameZh nameEn } }
  }
}`

interface Named {
  id: string
}

interface NeededAnswer {
  firms: {
    projects: { participants: (Named & { projects: { participants: Named[] }[] })[] }[]
    capabilities: { offeredBy: Named[] }[]
  }[]
}

/**
 * @neo4j/graphql: its generated API fetches what is needed, and the client ranks it as the baseline does.
 * Called in this process, without the HTTP that would carry the answer in practice.
 */
export async function neo4jGraphQL(login: GraphSettings): Promise<Method> {
  const driver = connectDriver(login)
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()
  const fetchNeeded = async ({ id, otherKind }: Subject, executionContext: unknown) => {
    const { data, errors } = await graphql({
      schema,
      source: NEEDED,
      variableValues: { id, otherKind },
      contextValue: { executionContext, transaction: { timeout: ANSWER_WITHIN } },
    })
    if (errors || !data) throw errors?.[0] ?? new Error('No answer.')
    return data as unknown as NeededAnswer
  }
  return {
    name: 'neo4j-graphql',
    title: '@neo4j/graphql, ranked in the client',
    ask: async (subject) => rankInClient(subject.id, await fetchNeeded(subject, driver)),
    async countDbHits(subject) {
      const profiling = profilingTransaction(driver)
      await fetchNeeded(subject, profiling)
      return profiling.dbHits()
    },
    close: () => driver.close(),
  }
}

/** Ids of the ten best, by the baseline's count. */
function rankInClient(subjectId: string, { firms: [firm] }: NeededAnswer): string[] {
  if (!firm) throw new Error(`There is no firm ${subjectId}.`)
  const known = new Set([
    subjectId,
    ...firm.projects.flatMap(({ participants }) => participants.map(({ id }) => id)),
  ])
  const partnersOf = new Map<string, Set<string>>()
  const scores = new Map<string, number>()
  const raise = (id: string, by: number) => scores.set(id, (scores.get(id) ?? 0) + by)
  for (const partner of firm.projects.flatMap(({ participants }) => participants))
    for (const { id } of partner.projects.flatMap(({ participants }) => participants)) {
      const shared = partnersOf.get(id) ?? new Set()
      if (partner.id === subjectId || known.has(id) || shared.has(partner.id)) continue
      partnersOf.set(id, shared.add(partner.id))
      raise(id, SHARED_PARTNER_COUNTS)
    }
  for (const { id } of firm.capabilities.flatMap(({ offeredBy }) => offeredBy))
    if (!known.has(id)) raise(id, 1)
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, PARTNERS_WANTED)
    .map(([id]) => id)
}

/** Something the library takes for an open transaction, which profiles what it runs. */
function profilingTransaction(driver: Driver) {
  let hits = 0
  return {
    async run(cypher: string, parameters: Record<string, unknown>) {
      const session = driver.session({ defaultAccessMode: 'READ' })
      try {
        const result = await session.run(profiled(cypher), parameters, { timeout: ANSWER_WITHIN })
        hits += dbHitsOf(result.summary)
        return result
      } finally {
        await session.close()
      }
    },
    dbHits: () => hits,
  }
}
