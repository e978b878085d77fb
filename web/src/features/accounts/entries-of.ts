import { readFragment } from '@/gql/fragment-masking.ts'
import { MENU_ENTRIES } from '../../menu.generated.ts'
import { ViewerRights } from '../../viewer-rights.generated.queries.ts'
import type { MenuEntry, Viewer } from './menu-entry.ts'

/** The entries of all features that a viewer has, in the order in which they stand. */
export function entriesOf(viewer: Viewer): MenuEntry[] {
  const entries: readonly MenuEntry[] = MENU_ENTRIES
  const rights = readFragment(ViewerRights, viewer)
  return entries
    .filter(({ isFor }) => !isFor || isFor(rights))
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0))
}
