/** What was just done with an entry. */
export type EntryAction = 'added' | 'renamed' | 'retired'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  /** `of` names a vocabulary, e.g. heritage-domains; `name` is the code of the entry that was changed. */
  vocabularies: ({ of, done, name }: { of?: string; done?: EntryAction; name?: string } = {}) => {
    const parameters = new URLSearchParams()
    if (of) parameters.set('of', of)
    if (done) parameters.set('done', done)
    if (name) parameters.set('name', name)
    return parameters.size > 0 ? `/account/vocabularies?${parameters}` : '/account/vocabularies'
  },
}
