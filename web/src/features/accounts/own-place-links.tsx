import { loadViewer } from './load-viewer.ts'
import { PlaceLinks } from './place-links.tsx'
import { linksOfBase, linksOfFirm } from './place-ways.ts'

/** On the page of a firm or a base, what its own people may do there; nothing for everybody else. */
export async function OwnPlaceLinks({
  of,
}: {
  /** `hostId` is the base that hosts the firm, where one does; `verified` says whether anybody vouches for the firm. */
  of: { firmId: string; hostId?: string; verified: boolean } | { baseId: string }
}) {
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return null
  const links =
    'firmId' in of
      ? linksOfFirm(viewer, of.firmId, { baseId: of.hostId, verified: of.verified })
      : linksOfBase(viewer, of.baseId)
  return links.length > 0 && <PlaceLinks links={links} />
}
