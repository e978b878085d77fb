import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type NextStep, nextStepOf } from './next-step.ts'
import { PlaceLinks_ExportBase, PlaceLinks_Firm } from './place-links.queries.ts'

/** A link to what somebody may do in a firm or a base; `label` is a message of `accounts`. */
export interface PlaceLink {
  href: string
  label: 'editProfile' | 'addProject' | 'briefs' | 'verify' | 'import' | 'members' | 'history'
}

/** What the reader may do in a firm. */
export function linksOfFirm(given: FragmentType<typeof PlaceLinks_Firm>): PlaceLink[] {
  const firm = readFragment(PlaceLinks_Firm, given)
  const links: PlaceLink[] = []
  if (firm.viewerCanEdit) links.push({ href: pathTo.editFirm(firm.id), label: 'editProfile' })
  if (firm.viewerCanAddProject) links.push({ href: pathTo.addProject(firm.id), label: 'addProject' })
  if (firm.viewerCanPostBriefs) links.push({ href: pathTo.firmBriefs(firm.id), label: 'briefs' })
  // As the next step it stands apart.
  if (firm.viewerCanAskForVerification && nextStepOf(firm) !== 'verification')
    links.push({ href: pathTo.claimFirm(firm.id), label: 'verify' })
  if (firm.viewerCanSeeMembers) links.push({ href: pathTo.firmMembers(firm.id), label: 'members' })
  if (firm.viewerCanReadHistory) links.push({ href: pathTo.firmHistory(firm.id), label: 'history' })
  return links
}

/** What the reader does next in a firm, and where; null where nothing is left to do. */
export function nextLinkOfFirm(
  given: FragmentType<typeof PlaceLinks_Firm>,
): { href: string; step: NextStep } | null {
  const firm = readFragment(PlaceLinks_Firm, given)
  const step = nextStepOf(firm)
  if (!step) return null
  return { step, href: step === 'verification' ? pathTo.claimFirm(firm.id) : pathTo.editFirm(firm.id) }
}

/** What the reader may do in a base. */
export function linksOfBase(given: FragmentType<typeof PlaceLinks_ExportBase>): PlaceLink[] {
  const base = readFragment(PlaceLinks_ExportBase, given)
  const links: PlaceLink[] = []
  if (base.viewerCanImport) links.push({ href: pathTo.newImport(base.id), label: 'import' })
  if (base.viewerCanSeeMembers) links.push({ href: pathTo.baseMembers(base.id), label: 'members' })
  if (base.viewerCanReadHistory) links.push({ href: pathTo.baseHistory(base.id), label: 'history' })
  return links
}
