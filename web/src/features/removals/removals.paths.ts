/** Paths of the pages of this feature, without the language. */
export const paths = {
  askForRemoval: (id: string) => `/firms/${encodeURIComponent(id)}/removal`,
  /** `sent` is the id of a request for removal that was just made. */
  removals: (sent?: string) =>
    sent ? `/account/removals?${new URLSearchParams({ sent })}` : '/account/removals',
  /** `decided` is the id of a request for removal that was just decided. */
  removalsToReview: (decided?: string) =>
    decided
      ? `/account/removals-to-review?${new URLSearchParams({ decided })}`
      : '/account/removals-to-review',
  removedFirms: () => '/account/removed-firms',
}
