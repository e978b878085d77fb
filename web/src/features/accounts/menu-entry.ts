import type { getTranslations } from 'next-intl/server'
import type { ViewerQuery } from '@/gql/graphql.ts'

export type Viewer = NonNullable<ViewerQuery['viewer']>

/** An entry of the account's menu, which a feature declares in a file `<feature>.menu.ts`. */
export interface MenuEntry {
  href: string
  /** Key of the message that names it. */
  label: Parameters<Awaited<ReturnType<typeof getTranslations<never>>>>[0]
  section: MenuSection
  /** Whether the viewer has it; without it everybody has. */
  isFor?: (viewer: Viewer) => boolean
}

/** What is the viewer's own, what waits for their decision, and the account itself; in this order. */
export const MENU_SECTIONS = ['OWN', 'TO_REVIEW', 'ACCOUNT'] as const

export type MenuSection = (typeof MENU_SECTIONS)[number]
