import type { ShownVocabulary } from './vocabulary.ts'

/** An entry, and the vocabulary that it belongs to. */
export interface EntryProps {
  shown: ShownVocabulary
  code: string
  nameZh: string
  nameEn: string
}
