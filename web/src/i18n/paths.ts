/**
 * Paths of the pages, without the language; ids may be any text, so they are encoded here and nowhere else.
 */
export const pathTo = {
  home: () => '/',
  firms: () => '/firms',
  firm: (id: string) => `/firms/${encodeURIComponent(id)}`,
  ipAssets: () => '/ip-assets',
  ipAsset: (id: string) => `/ip-assets/${encodeURIComponent(id)}`,
  projects: () => '/projects',
  project: (id: string) => `/projects/${encodeURIComponent(id)}`,
  briefs: () => '/briefs',
  brief: (id: string) => `/briefs/${encodeURIComponent(id)}`,
  bases: () => '/bases',
  base: (id: string) => `/bases/${encodeURIComponent(id)}`,
  signIn: (next?: string) => (next ? `/sign-in?${new URLSearchParams({ next })}` : '/sign-in'),
  signUp: (next?: string) => (next ? `/sign-up?${new URLSearchParams({ next })}` : '/sign-up'),
  verifyEmail: () => '/verify-email',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  security: () => '/account/security',
  data: () => '/account/data',
  /** What the firm is called, so that it can be looked for first. */
  registerFirm: (draft?: { nameZh: string; nameEn: string; website: string }) =>
    draft ? `/account/register-firm?${new URLSearchParams(draft)}` : '/account/register-firm',
  /** `done` says what has just been done about a membership of one's own. */
  account: (done?: 'joined' | 'left') => (done ? `/account?${new URLSearchParams({ done })}` : '/account'),
  invitation: (token: string) => `/invitation?${new URLSearchParams({ token })}`,
  editFirm: (id: string) => `/firms/${encodeURIComponent(id)}/edit`,
  firmMembers: (id: string) => `/firms/${encodeURIComponent(id)}/members`,
  baseMembers: (id: string) => `/bases/${encodeURIComponent(id)}/members`,
  firmHistory: (id: string) => `/firms/${encodeURIComponent(id)}/history`,
  baseHistory: (id: string) => `/bases/${encodeURIComponent(id)}/history`,
  accountHistory: () => '/account/history',
  /** `done` says which claim has just been made or withdrawn. */
  claims: (done?: { sent: string } | { withdrawn: string }) =>
    done ? `/account/claims?${new URLSearchParams(done)}` : '/account/claims',
  /** `decided` is the id of a claim that was just decided. */
  claimsToReview: (decided?: string) =>
    decided ? `/account/claims-to-review?${new URLSearchParams({ decided })}` : '/account/claims-to-review',
  claimFirm: (id: string) => `/firms/${encodeURIComponent(id)}/claim`,
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
  /** `retried` is how many entries have just been put back to be tried again. */
  outbox: ({ state, retried }: { state?: 'WAITING' | 'FAILED'; retried?: number } = {}) => {
    const parameters = new URLSearchParams()
    if (state === 'WAITING') parameters.set('state', 'waiting')
    if (retried !== undefined) parameters.set('retried', String(retried))
    return parameters.size > 0 ? `/account/outbox?${parameters}` : '/account/outbox'
  },
  partners: (subject?: { firm: string } | { brief: string }) =>
    subject ? `/partners?${new URLSearchParams(subject)}` : '/partners',
}

/** The page of a node of the graph by its label; null where nodes of that label have none. */
export function pathToNode(label: string, id: string): string | null {
  switch (label) {
    case 'Firm':
      return pathTo.firm(id)
    case 'IPAsset':
      return pathTo.ipAsset(id)
    case 'Project':
      return pathTo.project(id)
    case 'Brief':
      return pathTo.brief(id)
    case 'ExportBase':
      return pathTo.base(id)
    case 'Capability':
      return `/firms?capability=${encodeURIComponent(id)}`
    case 'HeritageDomain':
      return `/firms?domain=${encodeURIComponent(id)}`
    case 'Market':
      return `/firms?market=${encodeURIComponent(id)}`
    default:
      return null
  }
}

/** The id that a dynamic segment stands for; the segment itself where it is not well encoded. */
export function readId(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
