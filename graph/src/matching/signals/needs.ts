import type { FirmFacts, FirmKind, Neighbourhood } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import type { Because, Likeness, Need } from '../model/need.ts'
import { type Path, startAt, step } from '../model/paths.ts'
import { rarity } from './evidence.ts'
import { type SimilarProject, similarProjects } from './similar-projects.ts'

/** Maximum number of needs that are kept; the rest weigh too little to matter. */
export const MAX_NEEDS = 12

/** How much one project of a firm like this one says about what it could do next. */
const PEER_SAYS = 0.4
/** A firm's own work says less: for that it has a partner. */
const OWN_SAYS = 0.25
/** How much the stated prior of an IP form says, next to projects that really happened. */
const FORM_SAYS = 0.55
/** A capability that everybody offers still counts this much of a rare one. */
const COMMON_COUNTS = 0.6
/** So rare must a capability be to make two firms alike: of 100 firms ten offer it, of 10,000 a hundred. */
const RARE = 0.5
/** Needs below this share of the greatest are noise. */
const MIN_WEIGHT = 0.08

const remember = createMemory<readonly Need[]>()

/**
 * What a firm needs from the other side, most important first: what its brief says where it asks with one;
 * otherwise inferred from what it and firms like it did, and from what its IP lends itself to.
 */
export function needsOf(neighbourhood: Neighbourhood, firm: FirmFacts, otherKind: FirmKind): readonly Need[] {
  const { brief, subjectId } = neighbourhood
  return remember(neighbourhood, `${firm.id} ${otherKind}`, () =>
    brief && firm.id === subjectId ? statedNeeds(brief) : inferredNeeds(neighbourhood, firm, otherKind),
  )
}

function statedNeeds(brief: NonNullable<Neighbourhood['brief']>): readonly Need[] {
  const greatest = Math.max(...brief.needs.map((need) => need.weight), 0) || 1
  return brief.needs
    .map((need) => ({
      capability: need.capability,
      weight: need.weight / greatest,
      must: need.must,
      path: step(startAt('Brief', brief.id), 'NEEDS', 'Capability', need.capability),
      because: { kind: 'BRIEF', briefId: brief.id } as const,
    }))
    .sort(byWeight)
}

function inferredNeeds(neighbourhood: Neighbourhood, firm: FirmFacts, otherKind: FirmKind): readonly Need[] {
  const found = new Map<string, Inferred>()
  for (const similar of similarProjects(neighbourhood, firm)) {
    const piece = (similar.how === 'OWN' ? OWN_SAYS : PEER_SAYS) * similar.strength
    for (const capability of similar.project.capabilities)
      if (found.has(capability) || isWorkOf(neighbourhood, capability, firm, otherKind))
        infer(found, capability, piece, similar)
  }
  for (const [capability, fit] of formFits(neighbourhood, firm))
    if (found.has(capability) || isWorkOf(neighbourhood, capability, firm, otherKind))
      infer(found, capability, FORM_SAYS * fit.weight, fit)

  const { capabilities, firms } = neighbourhood.taxonomy
  const needs = [...found].map(([capability, { rest, from }]) => {
    const rare = rarity(capabilities.get(capability)?.offeredBy ?? 1, firms)
    return { capability, weight: (1 - rest) * (COMMON_COUNTS + (1 - COMMON_COUNTS) * rare), from }
  })
  const greatest = Math.max(...needs.map((need) => need.weight), 0)
  return needs
    .map((need) => ({ ...need, weight: need.weight / greatest }))
    .filter((need) => need.weight >= MIN_WEIGHT)
    .sort(byWeight)
    .slice(0, MAX_NEEDS)
    .map(({ capability, weight, from }) => ({
      capability,
      weight,
      must: false,
      ...explain(neighbourhood, firm, capability, from),
    }))
}

/** What is known of a need so far: pieces of evidence add up as in `accumulate`. */
interface Inferred {
  /** Product of 1 - piece over all pieces. */
  rest: number
  /** The strongest piece, and what says so. */
  best: number
  from: SimilarProject | FormFit
}

function infer(
  found: Map<string, Inferred>,
  capability: string,
  piece: number,
  from: SimilarProject | FormFit,
): void {
  const need = found.get(capability)
  if (!need) {
    found.set(capability, { rest: 1 - piece, best: piece, from })
    return
  }
  need.rest *= 1 - piece
  if (piece <= need.best) return
  need.best = piece
  need.from = from
}

/** Why a firm is held to need a capability, with the path to it. */
function explain(
  neighbourhood: Neighbourhood,
  firm: FirmFacts,
  capability: string,
  from: SimilarProject | FormFit,
): Pick<Need, 'path' | 'because'> {
  if ('form' in from) {
    const { assetId, form } = from
    return { path: fitPath(firm, capability, from), because: { kind: 'IP_FORM', assetId, form } }
  }
  const { how, peerId: firmId, domain, project } = from
  const { id: projectId, year } = project
  const because: Because =
    how === 'OWN'
      ? { kind: 'OWN_WORK', projectId, year }
      : { kind: 'PEERS', firmId, projectId, year, domain, likeIn: likenessOf(neighbourhood, from) }
  return { path: step(from.path, 'USED', 'Capability', capability), because }
}

/** What makes a peer like the firm where only a capability does: one that few offer; null if many do. */
function likenessOf({ taxonomy }: Neighbourhood, { how, path }: SimilarProject): Likeness | null {
  const [, shared] = path
  if (how !== 'CAPABILITY' || !shared) return null
  const { offeredBy = 1 } = taxonomy.capabilities.get(shared.id) ?? {}
  return rarity(offeredBy, taxonomy.firms) >= RARE ? { label: 'Capability', id: shared.id } : null
}

/** IP that lends itself to a capability by one of its forms; weight 0..1. */
export interface FormFit {
  weight: number
  assetId: string
  form: string
}

/** What lends itself to each capability best among a firm's IP. */
export function formFits(
  neighbourhood: Neighbourhood,
  firm: FirmFacts,
  assetIds: readonly string[] = firm.ipAssets,
): ReadonlyMap<string, FormFit> {
  const fits = new Map<string, FormFit>()
  for (const assetId of [...assetIds].sort())
    for (const form of neighbourhood.ipAssets.get(assetId)?.forms ?? [])
      for (const { capability, weight } of neighbourhood.taxonomy.forms.get(form) ?? [])
        if (weight > (fits.get(capability)?.weight ?? 0)) fits.set(capability, { weight, assetId, form })
  return fits
}

/** From a firm by its IP and the form of it to the capability that this lends itself to. */
export function fitPath(firm: FirmFacts, capability: string, { assetId, form }: FormFit): Path {
  const asset = step(startAt('Firm', firm.id), 'OWNS', 'IPAsset', assetId)
  return step(step(asset, 'HAS_FORM', 'AssetForm', form), 'LENDS_ITSELF_TO', 'Capability', capability)
}

/**
 * Whether a capability is to be looked for in the other firm: what its kind typically does, or what this one
 * cannot do itself.
 */
function isWorkOf(
  neighbourhood: Neighbourhood,
  capability: string,
  firm: FirmFacts,
  otherKind: FirmKind,
): boolean {
  const side = neighbourhood.taxonomy.capabilities.get(capability)?.typicalSide ?? null
  if (side === null || firm.kind === otherKind) return !firm.capabilities.includes(capability)
  return side === otherKind
}

function byWeight(a: Pick<Need, 'weight' | 'capability'>, b: Pick<Need, 'weight' | 'capability'>): number {
  return b.weight - a.weight || (a.capability < b.capability ? -1 : 1)
}
