import { graphql } from '@/gql/index.ts'

/** What the viewer may do in a firm, and what is still missing of its profile. */
export const PlaceLinks_Firm = graphql(`
  fragment PlaceLinks_Firm on Firm {
    id
    kind
    descriptionZh
    descriptionEn
    heritageDomains {
      id
    }
    capabilities {
      capability {
        id
      }
    }
    markets {
      id
    }
    viewerCanEdit
    viewerCanAddProject
    viewerCanPostBriefs
    viewerCanAskForVerification
    viewerCanSeeMembers
    viewerCanReadHistory
  }
`)

/** The same in a base. */
export const PlaceLinks_ExportBase = graphql(`
  fragment PlaceLinks_ExportBase on ExportBase {
    id
    viewerCanImport
    viewerCanSeeMembers
    viewerCanReadHistory
  }
`)

/** A firm or a base, with what the viewer may do there. */
export const RightsInPlace = graphql(`
  query RightsInPlace($id: ID!, $isFirm: Boolean!) {
    firm(id: $id) @include(if: $isFirm) {
      id
      ...PlaceLinks_Firm
    }
    exportBase(id: $id) @skip(if: $isFirm) {
      id
      ...PlaceLinks_ExportBase
    }
  }
`)

/** Firms and bases that one belongs to. */
export const OwnPlaces = graphql(`
  query OwnPlaces {
    viewer {
      id
      memberships {
        role
        since
        firm {
          id
          nameZh
          nameEn
          ...PlaceLinks_Firm
        }
        base {
          id
          nameZh
          nameEn
          ...PlaceLinks_ExportBase
        }
      }
    }
  }
`)
