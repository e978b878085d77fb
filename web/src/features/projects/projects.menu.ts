import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.projectConfirmations(),
    label: 'requests.lists.projectConfirmations.title',
    section: 'TO_REVIEW',
    tab: 'TO_REVIEW',
    isFor: (rights) => rights.viewerCanConfirmProjects,
  },
]
