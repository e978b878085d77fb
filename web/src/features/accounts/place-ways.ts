import { pathTo } from '@/i18n/paths.ts'
import type { Viewer } from './for-signed-in.tsx'
import { mayEdit } from './roles.ts'

/** A way to what somebody may do in a firm or a base; `label` is a message of `accounts`. */
export interface PlaceLink {
  href: string
  label: 'editProfile' | 'verify' | 'members' | 'history'
}

/** What somebody may do in a firm that a base may host. The API decides who may do what; this only shows the way. */
export function linksOfFirm(viewer: Viewer, firmId: string, baseId?: string): PlaceLink[] {
  const { memberships, platformAdmin } = viewer
  const own = memberships.find(({ firm }) => firm?.id === firmId)
  const role = own?.role
  const curates = memberships.some(({ base }) => base && base.id === baseId)
  const links: PlaceLink[] = []
  if (mayEdit(viewer, firmId)) links.push({ href: pathTo.editFirm(firmId), label: 'editProfile' })
  if (role === 'OWNER' && !own?.firm?.verified)
    links.push({ href: pathTo.claimFirm(firmId), label: 'verify' })
  if (role) links.push({ href: pathTo.firmMembers(firmId), label: 'members' })
  if (role === 'OWNER' || curates || platformAdmin)
    links.push({ href: pathTo.firmHistory(firmId), label: 'history' })
  return links
}

/** The same for a base. */
export function linksOfBase({ memberships, platformAdmin }: Viewer, baseId: string): PlaceLink[] {
  const belongs = memberships.some(({ base }) => base?.id === baseId)
  if (!belongs && !platformAdmin) return []
  return [
    { href: pathTo.baseMembers(baseId), label: 'members' },
    { href: pathTo.baseHistory(baseId), label: 'history' },
  ]
}
