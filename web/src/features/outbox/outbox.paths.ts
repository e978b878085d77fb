/** Paths of the pages of this feature, without the language. */
export const paths = {
  /** `retried` is how many entries have just been put back to be tried again. */
  outbox: ({ state, retried }: { state?: 'WAITING' | 'FAILED'; retried?: number } = {}) => {
    const parameters = new URLSearchParams()
    if (state === 'WAITING') parameters.set('state', 'waiting')
    if (retried !== undefined) parameters.set('retried', String(retried))
    return parameters.size > 0 ? `/account/outbox?${parameters}` : '/account/outbox'
  },
}
