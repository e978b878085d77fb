export { describeProblem, type Problem } from './problems.ts'
export {
  addEntry,
  countEntries,
  findEntries,
  renameEntry,
  retireEntry,
  type UsedEntry,
} from './vocabularies.store.ts'
export {
  MAX_CODE_LENGTH,
  MAX_ENTRIES,
  MAX_ENTRY_NAME_LENGTH,
  VOCABULARIES,
  type VocabularyName,
} from './vocabulary-entry.ts'
