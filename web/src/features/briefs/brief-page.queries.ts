import { graphql } from '@/gql/gql.ts'

export const BriefPageQuery = graphql(`
  query BriefPage($id: ID!) {
    brief(id: $id) {
      id
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
        nameZh
        nameEn
      }
      budgetBand
      postedOn
      deadline
      deadlineZone
      visibility
      viewerCanEdit
      startsOn
      endsOn
      status
      sample
      firm {
        id
        nameZh
        nameEn
      }
      needs {
        must
        capability {
          id
          nameZh
          nameEn
        }
      }
      ipAssets {
        id
        nameZh
        nameEn
      }
      markets {
        id
        nameZh
        nameEn
      }
    }
  }
`)
