import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  { href: pathTo.removals(), label: 'removals.own', tab: 'OWN_REQUESTS' },
  {
    href: pathTo.removalsToReview(),
    label: 'requests.lists.removals.title',
    section: 'TO_REVIEW',
    tab: 'TO_REVIEW',
    isFor: (rights) => rights.viewerCanReview,
  },
  {
    href: pathTo.removedFirms(),
    label: 'requests.lists.removed.title',
    tab: 'TO_REVIEW',
    isFor: (rights) => rights.viewerCanSeeRemovedFirms,
  },
]
