/**
 * What the web's page of partners asks for (web/src/features/matching), without the filter's vocabularies,
 * which it asks for apart.
 */
export const PARTNERS = `
query Partners($for: MatchSubject!, $language: Language!) {
  recommendPartners(for: $for, first: 10) {
    totalCount
    edges {
      cursor
      node {
        score
        forYou
        forThem
        fit
        partner {
          id
          kind
          nameZh
          nameEn
          descriptionZh
          descriptionEn
          cityZh
          cityEn
          sample
          verified
        }
        reasons {
          code
          side
          weight
          text(language: $language)
          path { id label name(language: $language) via }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`
