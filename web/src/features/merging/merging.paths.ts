/** Which pairs are listed. */
export type DuplicatesView = 'open' | 'notSame' | 'merged'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  duplicateFirms: (view: DuplicatesView = 'open') =>
    view === 'open' ? '/account/duplicates' : `/account/duplicates?${new URLSearchParams({ view })}`,
  compareFirms: (kept: string, merged: string) =>
    `/account/duplicates/compare?${new URLSearchParams({ kept, merged })}`,
}
