import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.duplicateFirms(),
    label: 'merging.title',
    section: 'TO_REVIEW',
    order: 2,
    isFor: (rights) => rights.viewerCanMergeFirms,
  },
]
