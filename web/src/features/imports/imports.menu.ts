import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.imports(),
    label: 'imports.title',
    section: 'TO_REVIEW',
    order: 1,
    isFor: (rights) => rights.viewerCanImport,
  },
]
