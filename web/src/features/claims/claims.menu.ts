import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  { href: pathTo.claims(), label: 'claims.own', section: 'OWN', tab: 'OWN_REQUESTS' },
  {
    href: pathTo.claimsToReview(),
    label: 'requests.lists.claims.title',
    section: 'TO_REVIEW',
    tab: 'TO_REVIEW',
    isFor: (rights) => rights.viewerCanReview,
  },
]
