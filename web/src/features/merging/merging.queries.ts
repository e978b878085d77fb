import { graphql } from '@/gql/gql.ts'

/** Pairs of firms that may be one. */
export const DuplicateFirms = graphql(`
  query DuplicateFirms($notSame: Boolean!, $after: String) {
    likelyDuplicateFirms(notSame: $notSame, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          because
          bothYours
          firm {
            id
            ...PairedFirm_Firm
          }
          other {
            id
            ...PairedFirm_Firm
          }
        }
      }
    }
  }
`)

export const PairedFirm_Firm = graphql(`
  fragment PairedFirm_Firm on Firm {
    id
    kind
    nameZh
    nameEn
    cityZh
    cityEn
    province
    provinceZh
    claimed
    verified
    selfRegistered
    sample
    base {
      id
      nameZh
      nameEn
    }
  }
`)

/** Merges that can be undone. */
export const FirmMerges = graphql(`
  query FirmMerges($after: String) {
    firmMerges(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          nameZh
          nameEn
          mergedAt
          undoUntil
          into {
            id
            nameZh
            nameEn
          }
        }
      }
    }
  }
`)

/** What would come of a merge. */
export const FirmMergePreview = graphql(`
  query FirmMergePreview($keptId: ID!, $mergedId: ID!) {
    firmMergePreview(keptId: $keptId, mergedId: $mergedId) {
      obstacles
      onlyEmptyFields
      kept {
        id
        version
        ...PairedFirm_Firm
      }
      merged {
        id
        version
        ...PairedFirm_Firm
      }
      fields {
        field
        kept
        merged
        takesMerged
        mayTake
      }
      moved {
        kind
        moves
        shared
      }
    }
  }
`)

export const MergeFirms = graphql(`
  mutation MergeFirms($input: MergeFirmsInput!) {
    mergeFirms(input: $input) {
      firm {
        id
        nameZh
        nameEn
      }
      merge {
        id
        nameZh
        nameEn
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const UndoFirmMerge = graphql(`
  mutation UndoFirmMerge($input: UndoFirmMergeInput!) {
    undoFirmMerge(input: $input) {
      keptFields
      lostCodes
      gone {
        kind
        count
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const MarkFirmsNotSame = graphql(`
  mutation MarkFirmsNotSame($input: MarkFirmsNotSameInput!) {
    markFirmsNotSame(input: $input) {
      errors {
        code
        field
        message
      }
    }
  }
`)
