import { graphql } from '@/gql/gql.ts'

/** What a brief says, as a form begins with it. */
export const BriefFields_Brief = graphql(`
  fragment BriefFields_Brief on Brief {
    titleZh
    titleEn
    descriptionZh
    descriptionEn
    benefitZh
    benefitEn
    audienceZh
    audienceEn
    field {
      id
    }
    budgetBand
    deadline
    deadlineZone
    startsOn
    endsOn
    visibility
    needs {
      must
      weight
      capability {
        id
      }
    }
    ipAssets {
      id
    }
    markets {
      id
    }
  }
`)

export const BriefToEdit = graphql(`
  query BriefToEdit($id: ID!) {
    brief(id: $id) {
      id
      version
      status
      expired
      viewerCanEdit
      titleZh
      titleEn
      deadlineZone
      ...BriefFields_Brief
      firm {
        id
        nameZh
        nameEn
        ipAssets(first: 50) {
          edges {
            node {
              id
              nameZh
              nameEn
            }
          }
        }
      }
    }
  }
`)

export const FirmOfNewBrief = graphql(`
  query FirmOfNewBrief($id: ID!) {
    firm(id: $id) {
      id
      nameZh
      nameEn
      viewerCanPostBriefs
    }
  }
`)

export const OwnBriefs = graphql(`
  query OwnBriefs($id: ID!, $after: String) {
    firm(id: $id) {
      id
      nameZh
      nameEn
      viewerCanPostBriefs
      allBriefs(first: 50, after: $after) {
        totalCount
        edges {
          node {
            id
            status
            expired
            visibility
            outcome
            titleZh
            titleEn
            deadline
            viewerCanEdit
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const CreateBrief = graphql(`
  mutation CreateBrief($input: CreateBriefInput!) {
    createBrief(input: $input) {
      brief {
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

export const UpdateBrief = graphql(`
  mutation UpdateBrief($input: UpdateBriefInput!) {
    updateBrief(input: $input) {
      brief {
        id
        version
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const PublishBrief = graphql(`
  mutation PublishBrief($input: PublishBriefInput!) {
    publishBrief(input: $input) {
      brief {
        id
        version
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const CloseBrief = graphql(`
  mutation CloseBrief($input: CloseBriefInput!) {
    closeBrief(input: $input) {
      brief {
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

export const ReopenBrief = graphql(`
  mutation ReopenBrief($input: ReopenBriefInput!) {
    reopenBrief(input: $input) {
      brief {
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

export const DeleteBrief = graphql(`
  mutation DeleteBrief($input: DeleteBriefInput!) {
    deleteBrief(input: $input) {
      briefId
      errors {
        code
        field
        message
      }
    }
  }
`)

export const PreviewPartners = graphql(`
  query PreviewPartners($id: ID!, $language: Language!) {
    recommendPartners(for: { briefId: $id }, first: 3) {
      totalCount
      edges {
        node {
          fit
          partner {
            id
            nameZh
            nameEn
          }
          reasons {
            side
            weight
            text(language: $language)
          }
        }
      }
    }
  }
`)
