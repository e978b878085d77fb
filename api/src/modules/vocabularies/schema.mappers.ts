import type { UsedEntry } from '@heming/graph/vocabularies'
import type { Connection } from '../../kernel/paging/connection.ts'

export type VocabularyEntryMapper = UsedEntry
export type VocabularyEntryConnectionMapper = Connection<UsedEntry>
