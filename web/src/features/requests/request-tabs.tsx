import { getTranslations } from 'next-intl/server'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { entriesOf } from '../accounts/entries-of.ts'
import { loadViewer } from '../accounts/load-viewer.ts'
import type { MenuEntry } from '../accounts/menu-entry.ts'

/**
 * Between the lists of what the viewer has asked for, or of what they review, as the features declare them;
 * `chosen` is the path of the list that is shown.
 */
export async function RequestTabs({ tab, chosen }: { tab: NonNullable<MenuEntry['tab']>; chosen: string }) {
  const [t, requests] = [await getTranslations(), await getTranslations('requests')]
  const viewer = (await loadViewer()).data?.viewer
  const shown = viewer ? entriesOf(viewer).filter((entry) => entry.tab === tab) : []
  return (
    <LinkFilter
      label={requests(`tabs.${tab}`)}
      chosen={chosen}
      choices={shown.map(({ href, label }) => ({ id: href, name: t(label), href }))}
    />
  )
}
