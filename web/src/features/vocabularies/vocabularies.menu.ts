import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  {
    href: pathTo.vocabularies(),
    label: 'vocabularies.title',
    section: 'TO_REVIEW',
    order: 2,
    isFor: (rights) => rights.viewerCanEditVocabularies,
  },
]
