import { graphql } from '@/gql/gql.ts'

/** What a firm says of itself, as a form begins with it. */
export const FirmFields_Firm = graphql(`
  fragment FirmFields_Firm on Firm {
    organisationType
    nameZh
    nameEn
    descriptionZh
    descriptionEn
    cityZh
    cityEn
    province
    foundedYear
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
  }
`)

export const FirmToEdit = graphql(`
  query FirmToEdit($id: ID!) {
    firm(id: $id) {
      id
      nameZh
      nameEn
      version
      verified
      viewerCanEdit
      ...FirmFields_Firm
    }
    provinces(all: true) {
      id
      nameZh
      nameEn
      abroad
    }
  }
`)

export const UpdateFirm = graphql(`
  mutation UpdateFirm($input: UpdateFirmInput!) {
    updateFirm(input: $input) {
      firm {
        id
        version
        verified
      }
      errors {
        code
        field
        message
      }
    }
  }
`)
