import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.removalsToReview(),
    label: 'requests.lists.removals.title',
    section: 'TO_REVIEW',
    isFor: (viewer) => viewer.viewerCanReview,
  },
]
