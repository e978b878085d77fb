import { graphql } from '@/gql/gql.ts'

/** Firms that somebody may be about to register a second time. */
export const SimilarFirms = graphql(`
  query SimilarFirms($to: SimilarFirmsInput!) {
    similarFirms(to: $to) {
      because
      firm {
        id
        claimed
        ...FirmLine_Firm
      }
    }
  }
`)

/** What a new firm can choose from: every province, and the bases that may verify it. */
export const RegistrationChoices = graphql(`
  query RegistrationChoices {
    provinces(all: true) {
      id
      nameZh
      nameEn
      abroad
    }
    exportBases {
      id
      nameZh
      nameEn
      sample
    }
  }
`)

export const RegisterFirm = graphql(`
  mutation RegisterFirm($input: RegisterFirmInput!) {
    registerFirm(input: $input) {
      claim {
        id
      }
      errors {
        code
        field
        message
      }
    }
  }
`)
