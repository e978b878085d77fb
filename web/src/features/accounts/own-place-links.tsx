import { RequestsWaiting } from '../requests/requests-waiting.tsx'
import { loadViewer } from './load-viewer.ts'
import { PlaceLinks } from './place-links.tsx'
import { linksOfBase, linksOfFirm } from './place-ways.ts'

/** On the page of a firm or a base, what its own people may do there, and what waits at the base for them; nothing for everybody else. */
export async function OwnPlaceLinks({
  of,
}: {
  /** `hostId` is the base that hosts the firm, where one does. */
  of: { firmId: string; hostId?: string } | { baseId: string }
}) {
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return null
  const links = 'firmId' in of ? linksOfFirm(viewer, of.firmId, of.hostId) : linksOfBase(viewer, of.baseId)
  if (links.length === 0) return null
  return (
    <>
      {'baseId' in of && <RequestsWaiting baseId={of.baseId} />}
      <PlaceLinks links={links} />
    </>
  )
}
