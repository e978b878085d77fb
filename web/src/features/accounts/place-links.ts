import { pathTo } from '@/i18n/paths.ts'
import type { Viewer } from './for-signed-in.tsx'

/** A way to what a member may do in a firm or a base; `label` is a message of `accounts`. */
export interface PlaceLink {
  href: string
  label: 'editProfile' | 'members'
}

/** Where a membership leads to. The API decides who may do what; this only shows the way. */
export function linksOf({ role, firm, base }: Viewer['memberships'][number]): PlaceLink[] {
  const links: PlaceLink[] = []
  if (firm && (role === 'OWNER' || role === 'EDITOR'))
    links.push({ href: pathTo.editFirm(firm.id), label: 'editProfile' })
  if (firm) links.push({ href: pathTo.firmMembers(firm.id), label: 'members' })
  if (base) links.push({ href: pathTo.baseMembers(base.id), label: 'members' })
  return links
}
