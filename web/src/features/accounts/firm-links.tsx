import { loadViewer } from './load-viewer.ts'
import { OwnPlaceLinks } from './own-place-links.tsx'
import { linksOf } from './place-links.ts'

/** On a firm's page, what its own people may do there; nothing for everybody else. */
export async function FirmLinks({ firmId }: { firmId: string }) {
  const viewer = (await loadViewer()).data?.viewer
  const links = viewer?.memberships.filter(({ firm }) => firm?.id === firmId).flatMap(linksOf) ?? []
  return links.length > 0 && <OwnPlaceLinks links={links} />
}
