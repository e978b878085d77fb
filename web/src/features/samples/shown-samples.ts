/** What a list shows: real entries, unless its address says `sample=all` or `sample=sample`. */
export type ShownSamples = 'real' | 'all' | 'sample'

export const shownSamples = ['real', 'all', 'sample'] as const satisfies readonly ShownSamples[]

/** What the list of an address shows; what is not understood counts as not said. */
export function readShownSamples(parameters: URLSearchParams): ShownSamples {
  const sample = parameters.get('sample')
  return sample === 'all' || sample === 'sample' ? sample : 'real'
}

/** The same as the API accepts it in `sample` of a filter; null for both. */
export function toSampleFilter(shown: ShownSamples): boolean | null {
  return shown === 'all' ? null : shown === 'sample'
}

/** The address of the first page of a list that shows this, with what else narrows it. */
export function addressShowing(path: string, parameters: URLSearchParams, shown: ShownSamples): string {
  const kept = new URLSearchParams(parameters)
  kept.delete('after')
  kept.delete('sample')
  if (shown !== 'real') kept.set('sample', shown)
  return kept.size > 0 ? `${path}?${kept}` : path
}
