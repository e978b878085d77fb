import { type OrganisationType, organisationTypeShape } from '../../firms/organisation-type.ts'
import { caps } from '../model/caps.ts'
import type { FirmKind, Neighbourhood } from '../model/facts.ts'
import { needsOf } from '../signals/needs.ts'
import { similarProjects } from '../signals/similar-projects.ts'
import type { CandidatePlan, PartnerFilter } from './network.ts'

/**
 * Default types of partners: organisations that license, make and sell, and not those that govern, fund or
 * study.
 */
export const PARTNER_TYPES: readonly OrganisationType[] = ['COMPANY', 'INSTITUTION', 'MEDIA']

/** Capabilities, domains and forms that candidates are looked for by. */
const MAX_CAPABILITIES = 4
const MAX_DOMAINS = 8
const MAX_FORMS = 6

/**
 * Where partners are looked for, at bounded cost: among those who did projects that speak for the asking
 * firm, who offer what it needs, who work in the culture it works with, or whose IP suits its craft, and the
 * likeliest partners of the link model; where it was not asked yet, a capped walk stands in for it. The
 * network adds those near by embedding, and what the filter itself leads to, so that a filter does not empty
 * the list.
 */
export function planCandidates(neighbourhood: Neighbourhood, filter: PartnerFilter): CandidatePlan {
  const subject = neighbourhood.firms.get(neighbourhood.subjectId)
  if (!subject) throw new Error('A neighbourhood holds the asking firm.')
  const kind: FirmKind = filter.kind ?? (subject.kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL')
  const types = filter.organisationTypes ?? []
  const similar = similarProjects(neighbourhood, subject)
  const likely = kind === subject.kind ? [] : [...neighbourhood.likely.keys()]
  const ofKind = (id: string) => id !== subject.id && neighbourhood.participants.get(id)?.kind === kind
  return {
    subjectId: subject.id,
    kind,
    organisationTypes: types.length > 0 ? types : PARTNER_TYPES,
    ofAnyType: types.length > 0 ? [] : (filter.firms ?? []),
    filter,
    seen: unique([
      ...(filter.firms ?? []),
      ...unique(similar.flatMap((each) => each.project.participants.filter(ofKind))).slice(0, caps.perWalk),
      ...likely.slice(0, caps.perLikely),
    ]),
    walk: likely.length === 0,
    capabilities: needsOf(neighbourhood, subject, kind)
      .slice(0, MAX_CAPABILITIES)
      .map((need) => need.capability),
    mustCapabilities: (neighbourhood.brief?.needs ?? [])
      .filter((need) => need.must)
      .map((need) => need.capability),
    domains: wantedDomains(neighbourhood, kind).slice(0, MAX_DOMAINS),
    forms: wantedForms(neighbourhood, subject.capabilities, kind).slice(0, MAX_FORMS),
  }
}

/**
 * Whether the filter or a must-have will drop so many that more have to be looked at. What is left out where
 * nobody says, and samples where real firms are asked for, are little, and left out before each cut.
 */
export function isNarrow({ mustCapabilities, filter }: CandidatePlan): boolean {
  const { heritageDomains, capabilities, provinces, markets, sample } = filter
  const types = new Set(filter.organisationTypes).size
  const narrowing = [mustCapabilities, heritageDomains, capabilities, provinces, markets]
  return (
    sample === true ||
    (types > 0 && types < organisationTypeShape.options.length) ||
    narrowing.some((values) => (values?.length ?? 0) > 0)
  )
}

/** Domains of the subject; else those that it and firms like it worked with, most significant first. */
function wantedDomains(neighbourhood: Neighbourhood, kind: FirmKind): string[] {
  const subject = neighbourhood.firms.get(neighbourhood.subjectId)
  if (!subject) return []
  if (subject.domains.length > 0) return [...subject.domains]
  const strengths = new Map<string, number>()
  for (const similar of similarProjects(neighbourhood, subject))
    for (const id of similar.project.participants) {
      const participant = neighbourhood.participants.get(id)
      if (participant?.kind !== kind) continue
      for (const domain of participant.domains)
        strengths.set(domain, (strengths.get(domain) ?? 0) + similar.strength)
    }
  return [...strengths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([domain]) => domain)
}

/** Forms of IP that lend themselves to what the subject does, best first. */
function wantedForms(
  neighbourhood: Neighbourhood,
  capabilities: readonly string[],
  kind: FirmKind,
): string[] {
  if (kind !== 'TRADITIONAL') return []
  const best = [...neighbourhood.taxonomy.forms].map(([form, fits]) => {
    const suited = fits.filter((fit) => capabilities.includes(fit.capability)).map((fit) => fit.weight)
    return { form, weight: Math.max(0, ...suited) }
  })
  return best
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.form < b.form ? -1 : 1))
    .map(({ form }) => form)
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
