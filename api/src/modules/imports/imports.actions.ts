import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** What people may do with imports of tables. */
export const actions = defineActions({
  /** See an import, and what was found in its files. */
  'import.read': { base: CURATORS, platform: 'ALWAYS', writes: false },
  /** Upload files, and have them read, published, dropped or taken out again. */
  'import.write': {
    base: CURATORS,
    platform: 'ALWAYS',
    writes: true,
    mutations: {
      beginImport: 30,
      mapImport: 60,
      decideImportDuplicates: 600,
      publishImport: 30,
      dropImport: 60,
      undoImport: 30,
    },
  },
})
