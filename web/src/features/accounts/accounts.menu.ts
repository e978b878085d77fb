import { pathTo } from '@/i18n/paths.ts'
import type { MenuEntry } from './menu-entry.ts'

export const entries: readonly MenuEntry[] = [
  { href: pathTo.account(), label: 'accounts.places', section: 'OWN' },
  { href: pathTo.security(), label: 'accounts.security', section: 'ACCOUNT' },
]
