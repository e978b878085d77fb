import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  { href: pathTo.data(), label: 'dataRights.title', section: 'ACCOUNT' },
]
