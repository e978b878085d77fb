import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.outbox(),
    label: 'requests.lists.outbox.title',
    tab: 'TO_REVIEW',
    order: 1,
    isFor: (rights) => rights.viewerCanSeeOutbox,
  },
]
