import { ORGANISATION_TYPE } from '../../firms/firms.cypher.ts'

/**
 * Ids of the entries of vocabularies that a node is tied to. A list comprehension takes a quarter less time
 * than a subquery here; there are no more of them than entries.
 */
const entriesOf = (pattern: string) => `[${pattern}(entry) | entry.id][..$entries]`

/** What a node is called in Chinese and in English. */
const namesOf = (node: string, property: 'name' | 'title') =>
  `[coalesce(${node}.${property}Zh, ${node}.id), coalesce(${node}.${property}En, ${node}.id)]`

/** An asset is shown under one domain. */
const DOMAIN_OF_ASSET =
  'head(COLLECT { MATCH (asset)-[:IN_DOMAIN]->(domain) RETURN domain.id ORDER BY domain.id LIMIT 1 })'

/**
 * What the records of these firms are made of, in one row: the firms, each of their projects once, and each
 * firm of these projects once. Projects of more than $largest firms are left out, and so are grants that are
 * not public. Cost: of each firm its relationships, at most $scan projects and partners, of which the newest
 * $projects are read with at most $largest firms each; whatever the size of the graph.
 */
export const FIRM_SOURCES = `
MATCH (firm:Firm) WHERE firm.id IN $ids
WITH firm, COLLECT {
  MATCH (firm)-[:TOOK_PART_IN]->(project:Project) WITH project LIMIT $scan
  WHERE COUNT { (project)<-[:TOOK_PART_IN]-() } <= $largest
  RETURN project ORDER BY coalesce(project.year, project.startDate.year, 0) DESC, project.id LIMIT $projects
} AS own
WITH collect(firm.id) AS ids, collect(own) AS projectsOfAll, collect({
  record: firm.record,
  facts: [
    firm.id,
    ${namesOf('firm', 'name')},
    firm.kind,
    ${ORGANISATION_TYPE},
    firm.province,
    coalesce(firm.verified, false),
    toString(firm.verifiedUntil),
    coalesce(firm.sample, false),
    coalesce(firm.confidence, 'page') <> 'memory',
    coalesce(firm.selfRegistered, false)
  ],
  offers: ${entriesOf('(firm)-[:OFFERS]->')},
  domains: ${entriesOf('(firm)-[:WORKS_IN]->')},
  markets: ${entriesOf('(firm)-[:SELLS_TO]->')},
  assets: COLLECT {
    MATCH (firm)-[:OWNS]->(asset:IPAsset)
    WITH asset ORDER BY asset.id LIMIT $assets
    RETURN [
      asset.id,
      ${namesOf('asset', 'name')},
      ${DOMAIN_OF_ASSET},
      ${entriesOf('(asset)-[:HAS_FORM]->')},
      COLLECT {
        MATCH (asset)-[:GRANTED]->(licence:Grant) WHERE licence.public
        WITH licence ORDER BY licence.to DESC, licence.id LIMIT $grants
        RETURN licence {
          .id, fields: coalesce(licence.fields, []), exclusive: coalesce(licence.exclusive, false), from: toString(licence.from), to: toString(licence.to),
          firmId: head([(licence)-[:TO]->(grantee:Firm) | grantee.id]),
          markets: ${entriesOf('(licence)-[:COVERS]->')}
        }
      }
    ]
  },
  partners: COLLECT {
    MATCH (firm)-[:WORKED_WITH]-(partner:Firm) WITH partner LIMIT $scan
    RETURN partner.id ORDER BY partner.id LIMIT $partners
  },
  projects: [project IN own | project.id]
}) AS firms
CALL (projectsOfAll) {
  UNWIND projectsOfAll AS own
  UNWIND own AS project
  WITH DISTINCT project
  WITH project, [(project)<-[:TOOK_PART_IN]-(member:Firm) | member] AS members
  RETURN collect([
    project.id,
    ${namesOf('project', 'title')},
    toString(project.startDate),
    project.year,
    coalesce(project.confidence, 'page') <> 'memory',
    project.enteredAt IS NOT NULL AND size(members) < 2,
    coalesce(project.sample, false),
    [member IN members | member.id],
    ${entriesOf('(project)-[:USED]->')},
    ${entriesOf('(project)-[:REACHED]->')},
    COLLECT {
      MATCH (project)-[:ADAPTED]->(asset:IPAsset)
      WITH asset ORDER BY asset.id LIMIT $assets
      RETURN [asset.id, ${DOMAIN_OF_ASSET}]
    }
  ]) AS projects, collect(members) AS membersOfAll
}
CALL (membersOfAll) {
  UNWIND membersOfAll AS members
  UNWIND members AS member
  WITH DISTINCT member
  RETURN collect([member.id, member.kind, ${entriesOf('(member)-[:WORKS_IN]->')}]) AS participants
}
RETURN ids, firms, projects, participants`
