import { graphql } from '@/gql/gql.ts'

export const NoPartners_Firm = graphql(`
  fragment NoPartners_Firm on Firm {
    id
    kind
    viewerCanEdit
    capabilities {
      capability {
        id
      }
    }
    heritageDomains {
      id
    }
  }
`)

/** What a firm without partners lacks, and whether the viewer can add it. */
export const NoPartnersQuery = graphql(`
  query NoPartners($id: ID!) {
    firm(id: $id) {
      ...NoPartners_Firm
    }
  }
`)
