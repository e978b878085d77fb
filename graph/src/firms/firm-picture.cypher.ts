/**
 * What stands around each firm: what it owns, offers, works in and sells to, who hosts it, and its newest
 * projects with who and what was in them. Cost: the firm's own relationships, and at most $limit projects
 * with at most $parts of each of their relationships.
 */
export const SURROUNDINGS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
RETURN parentId, {
  firm: firm {.id, .nameZh, .nameEn},
  bases: COLLECT { MATCH (firm)-[:HOSTED_BY]->(base:ExportBase) RETURN base {.id, .nameZh, .nameEn} ORDER BY base.id LIMIT 1 },
  ipAssets: COLLECT {
    MATCH (firm)-[:OWNS]->(asset:IPAsset) RETURN asset {.id, .nameZh, .nameEn} ORDER BY asset.id LIMIT $limit
  },
  heritageDomains: COLLECT {
    MATCH (firm)-[:WORKS_IN]->(domain:HeritageDomain) RETURN domain {.id, .nameZh, .nameEn} ORDER BY domain.id LIMIT $limit
  },
  capabilities: COLLECT {
    MATCH (firm)-[:OFFERS]->(capability:Capability)
    RETURN capability {.id, .nameZh, .nameEn} ORDER BY capability.id LIMIT $limit
  },
  markets: COLLECT {
    MATCH (firm)-[:SELLS_TO]->(market:Market) RETURN market {.id, .nameZh, .nameEn} ORDER BY market.id LIMIT $limit
  },
  projects: COLLECT {
    MATCH (firm)-[:TOOK_PART_IN]->(project:Project)
    WITH firm, project ORDER BY project.year DESC, project.id LIMIT $limit
    RETURN {
      project: {id: project.id, nameZh: project.titleZh, nameEn: project.titleEn},
      partners: COLLECT {
        MATCH (project)<-[:TOOK_PART_IN]-(partner:Firm) WHERE partner <> firm
        RETURN partner {.id, .nameZh, .nameEn} ORDER BY partner.id LIMIT $parts
      },
      ipAssets: COLLECT {
        MATCH (project)-[:ADAPTED]->(asset:IPAsset) RETURN asset {.id, .nameZh, .nameEn} ORDER BY asset.id LIMIT $parts
      },
      capabilities: COLLECT {
        MATCH (project)-[:USED]->(capability:Capability)
        RETURN capability {.id, .nameZh, .nameEn} ORDER BY capability.id LIMIT $parts
      },
      markets: COLLECT {
        MATCH (project)-[:REACHED]->(market:Market) RETURN market {.id, .nameZh, .nameEn} ORDER BY market.id LIMIT $parts
      }
    }
  }
} AS row`
