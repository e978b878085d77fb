import { graphql } from '@/gql/gql.ts'

export const BaseListQuery = graphql(`
  query BaseList {
    exportBases {
      id
      nameZh
      nameEn
      batch
      year
      province
      provinceZh
      focus
      sample
    }
  }
`)
