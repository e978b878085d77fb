import { getLocale } from 'next-intl/server'
import { ask } from '@/lib/apollo/server.ts'
import { RequestsWaiting } from '../requests/requests-waiting.tsx'
import { loadViewer } from './load-viewer.ts'
import { NextStepLink } from './next-step-link.tsx'
import { RightsInPlace } from './place-links.queries.ts'
import { linksOfBase, linksOfFirm } from './place-links.ts'
import { PlaceLinks } from './place-links.tsx'

/**
 * On the page of a firm or a base, what its own people may do there, and what waits at the base for them;
 * nothing for everybody else.
 */
export async function OwnPlaceLinks({ of }: { of: { firmId: string } | { baseId: string } }) {
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return null
  const asked = 'firmId' in of ? { id: of.firmId, isFirm: true } : { id: of.baseId, isFirm: false }
  const { firm, exportBase } = (await ask(RightsInPlace, asked, await getLocale())).data ?? {}
  const links = firm ? linksOfFirm(firm) : exportBase ? linksOfBase(exportBase) : []
  if (links.length === 0) return null
  return (
    <>
      {'baseId' in of && <RequestsWaiting baseId={of.baseId} />}
      <PlaceLinks links={links} />
      {firm && <NextStepLink firm={firm} />}
    </>
  )
}
