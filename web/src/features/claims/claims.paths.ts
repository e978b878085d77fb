/** Paths of the pages of this feature, without the language. */
export const paths = {
  /** `done` says which claim has just been made or withdrawn. */
  claims: (done?: { sent: string } | { withdrawn: string }) =>
    done ? `/account/claims?${new URLSearchParams(done)}` : '/account/claims',
  /** `decided` is the id of a claim that was just decided. */
  claimsToReview: (decided?: string) =>
    decided ? `/account/claims-to-review?${new URLSearchParams({ decided })}` : '/account/claims-to-review',
  claimFirm: (id: string) => `/firms/${encodeURIComponent(id)}/claim`,
}
