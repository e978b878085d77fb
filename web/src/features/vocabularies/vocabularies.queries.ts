import { graphql } from '@/gql/gql.ts'

/**
 * A page of a vocabulary, and the groups or regions that a new entry may lie in; for admins of the platform.
 */
export const VocabularyEntries = graphql(`
  query VocabularyEntries($vocabulary: Vocabulary!, $after: String) {
    vocabularyEntries(vocabulary: $vocabulary, first: 20, after: $after) {
      totalCount
      totalIsExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          code
          nameZh
          nameEn
          parentCodes
          typicalSide
          marketType
          useCount
          partCount
        }
      }
    }
    capabilities {
      id
      nameZh
      nameEn
    }
    markets {
      id
      nameZh
      nameEn
      type
    }
  }
`)

export const AddVocabularyEntry = graphql(`
  mutation AddVocabularyEntry($input: AddVocabularyEntryInput!) {
    addVocabularyEntry(input: $input) {
      entry {
        code
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const RenameVocabularyEntry = graphql(`
  mutation RenameVocabularyEntry($input: RenameVocabularyEntryInput!) {
    renameVocabularyEntry(input: $input) {
      entry {
        code
      }
      errors {
        code
        field
        message
      }
    }
  }
`)

export const RetireVocabularyEntry = graphql(`
  mutation RetireVocabularyEntry($input: RetireVocabularyEntryInput!) {
    retireVocabularyEntry(input: $input) {
      entry {
        code
      }
      errors {
        code
        message
      }
    }
  }
`)
