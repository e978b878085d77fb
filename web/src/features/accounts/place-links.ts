import { pathTo } from '@/i18n/paths.ts'
import type { Viewer } from './for-signed-in.tsx'

/** A way to what a member may do in a firm or a base; `label` is a message of `accounts`. */
export interface PlaceLink {
  href: string
  label: 'members'
}

/** Where a membership leads to. The API decides who may do what; this only shows the way. */
export function linksOf({ firm, base }: Viewer['memberships'][number]): PlaceLink[] {
  if (firm) return [{ href: pathTo.firmMembers(firm.id), label: 'members' }]
  return base ? [{ href: pathTo.baseMembers(base.id), label: 'members' }] : []
}
