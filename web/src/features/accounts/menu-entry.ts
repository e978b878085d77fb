import type { getTranslations } from 'next-intl/server'
import type { ViewerQuery, ViewerRightsFragment } from '@/gql/graphql.ts'

export type Viewer = NonNullable<ViewerQuery['viewer']>

/** An entry of the account menu, or a tab between lists: a feature declares it in `<feature>.menu.ts`. */
export interface MenuEntry {
  href: string
  /** Key of the message that names it. */
  label: Parameters<Awaited<ReturnType<typeof getTranslations<never>>>>[0]
  /** Where it stands in the menu; not there where it has none. */
  section?: (typeof MENU_SECTIONS)[number]
  /** Among the lists of what one has asked for, or of what one reviews. */
  tab?: 'OWN_REQUESTS' | 'TO_REVIEW'
  /** Entries of a larger one stand further back; 0 without it. */
  order?: number
  /** Whether somebody with these rights has it; without it everybody has. */
  isFor?: (rights: ViewerRightsFragment) => boolean
}

/** What is the viewer's own, what waits for their decision, and the account itself; in this order. */
export const MENU_SECTIONS = ['OWN', 'TO_REVIEW', 'ACCOUNT'] as const
