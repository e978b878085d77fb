/** What was just done with an import. */
export type ImportAction = 'begun' | 'mapped' | 'recoded' | 'published' | 'dropped' | 'undone'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  imports: () => '/account/imports',
  /** For a base that is chosen already. */
  newImport: (baseId?: string) =>
    baseId ? `/account/imports/new?${new URLSearchParams({ base: baseId })}` : '/account/imports/new',
  importColumns: () => '/account/imports/columns',
  tableImport: (id: string, done?: ImportAction) => {
    const path = `/account/imports/${encodeURIComponent(id)}`
    return done ? `${path}?${new URLSearchParams({ done })}` : path
  },
}
