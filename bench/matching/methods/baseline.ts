import type { GraphSettings } from '@heming/graph/driver'
import neo4j from 'neo4j-driver'
import { ANSWER_WITHIN, type Method, PARTNERS_WANTED } from './method.ts'
import { connectDriver, dbHitsOf, profiled } from './profile.ts'

/** Weight of a common partner relative to a common capability. */
export const SHARED_PARTNER_COUNTS = 3

/**
 * What a good engineer writes in an afternoon: firms of the other kind that a shared partner leads to, and
 * those that offer the same capabilities, by a weighted count; past partners are left out.
 * It uses the same indexes as ours and has no caps.
 */
export const BASELINE = `
MATCH (me:Firm {id: $firmId})
CALL (me) {
  MATCH (me)-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(partner:Firm)-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(other:Firm)
  WHERE other.kind = $otherKind AND other <> me
  RETURN other, count(DISTINCT partner) AS partners, 0 AS capabilities
  UNION ALL
  MATCH (me)-[:OFFERS]->(capability:Capability)<-[:OFFERS]-(other:Firm)
  WHERE other.kind = $otherKind
  RETURN other, 0 AS partners, count(capability) AS capabilities
}
WITH me, other, sum(partners) AS partners, sum(capabilities) AS capabilities
WHERE NOT EXISTS { (me)-[:TOOK_PART_IN]->(:Project)<-[:TOOK_PART_IN]-(other) }
WITH other, partners, capabilities, $partnerCounts * partners + capabilities AS score
ORDER BY score DESC, other.id
LIMIT $limit
RETURN other.id AS id, other.nameZh AS nameZh, other.nameEn AS nameEn, score, partners, capabilities`

/** The baseline's Cypher, asked over Bolt without an api in between. */
export function baseline(login: GraphSettings): Method {
  const driver = connectDriver(login)
  const run = async (statement: string, firmId: string, otherKind: string) => {
    const session = driver.session({ defaultAccessMode: 'READ' })
    const parameters = {
      firmId,
      otherKind,
      limit: neo4j.int(PARTNERS_WANTED),
      partnerCounts: neo4j.int(SHARED_PARTNER_COUNTS),
    }
    try {
      return await session.executeRead((transaction) => transaction.run(statement, parameters), {
        timeout: ANSWER_WITHIN,
      })
    } finally {
      await session.close()
    }
  }
  return {
    name: 'baseline',
    title: 'Baseline Cypher',
    ask: async ({ id, otherKind }) =>
      (await run(BASELINE, id, otherKind)).records.map((record) => String(record.get('id'))),
    countDbHits: async ({ id, otherKind }) =>
      dbHitsOf((await run(profiled(BASELINE), id, otherKind)).summary),
    close: () => driver.close(),
  }
}
