import { accumulate, type Because, rarity } from './evidence.ts'
import { kinProjects } from './kinship.ts'
import { createMemory } from './memory.ts'
import type { FirmFacts, FirmKind, Neighbourhood } from './neighbourhood.ts'
import { type Path, startAt, step } from './paths.ts'

/** A capability that a firm needs or, where it has said nothing, that firms like it used. */
export interface Need {
  capability: string
  /** Importance beside the other needs, 0..1; the greatest is 1. */
  weight: number
  must: boolean
  /** From the firm or brief to the capability. */
  path: Path
  because: Because
}

/** Most needs that are kept; the rest weigh too little to matter. */
export const MAX_NEEDS = 12

/** How much one project of a firm like this one says about what it could do next. */
const PEER_SAYS = 0.4
/** A firm's own work says less: for that it has a partner. */
const OWN_SAYS = 0.25
/** How much the stated prior of an IP form says, beside projects that really happened. */
const FORM_SAYS = 0.55
/** A capability that everybody offers still counts this much of a rare one. */
const COMMON_COUNTS = 0.6
/** Needs below this share of the greatest are noise. */
const LEAST_WEIGHT = 0.08

const remember = createMemory<readonly Need[]>()

/**
 * What a firm needs from the other side, most important first: what its brief says where it asks with one;
 * otherwise inferred from what it and firms like it did, and from what its IP lends itself to.
 */
export function needsOf(neighbourhood: Neighbourhood, firm: FirmFacts, otherKind: FirmKind): readonly Need[] {
  const { brief, askerId } = neighbourhood
  return remember(neighbourhood, `${firm.id} ${otherKind}`, () =>
    brief && firm.id === askerId ? statedNeeds(brief) : inferredNeeds(neighbourhood, firm, otherKind),
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
  const found = new Map<string, { pieces: number[]; best: number; draw: () => Path; because: Because }>()
  const add = (capability: string, piece: number, draw: () => Path, because: Because) => {
    const need = found.get(capability)
    if (!need) found.set(capability, { pieces: [piece], best: piece, draw, because })
    else {
      need.pieces.push(piece)
      if (piece > need.best) Object.assign(need, { best: piece, draw, because })
    }
  }
  for (const kin of kinProjects(neighbourhood, firm)) {
    const because: Because =
      kin.how === 'OWN'
        ? { kind: 'OWN_WORK', projectId: kin.project.id, year: kin.project.year }
        : {
            kind: 'PEERS',
            firmId: kin.peerId,
            projectId: kin.project.id,
            year: kin.project.year,
            domain: kin.domain,
          }
    for (const capability of kin.project.capabilities)
      if (isWorkOf(neighbourhood, capability, firm, otherKind))
        add(
          capability,
          (kin.how === 'OWN' ? OWN_SAYS : PEER_SAYS) * kin.strength,
          () => step(kin.path, 'USED', 'Capability', capability),
          because,
        )
  }
  for (const [capability, fit] of formFits(neighbourhood, firm))
    if (isWorkOf(neighbourhood, capability, firm, otherKind))
      add(capability, FORM_SAYS * fit.weight, () => fit.path, {
        kind: 'IP_FORM',
        assetId: fit.assetId,
        form: fit.form,
      })

  const { capabilities, firms } = neighbourhood.taxonomy
  const needs = [...found].map(([capability, need]) => ({
    capability,
    weight:
      accumulate(need.pieces) *
      (COMMON_COUNTS + (1 - COMMON_COUNTS) * rarity(capabilities.get(capability)?.offeredBy ?? 1, firms)),
    must: false,
    draw: need.draw,
    because: need.because,
  }))
  const greatest = Math.max(...needs.map((need) => need.weight), 0)
  return needs
    .map((need) => ({ ...need, weight: need.weight / greatest }))
    .filter((need) => need.weight >= LEAST_WEIGHT)
    .sort(byWeight)
    .slice(0, MAX_NEEDS)
    .map(({ draw, ...need }) => ({ ...need, path: draw() }))
}

/** What lends itself to each capability best among a firm's IP, with the path from the firm to the capability. */
export function formFits(
  neighbourhood: Neighbourhood,
  firm: FirmFacts,
  assetIds: readonly string[] = firm.ipAssets,
): ReadonlyMap<string, { weight: number; assetId: string; form: string; path: Path }> {
  const fits = new Map<string, { weight: number; assetId: string; form: string; path: Path }>()
  for (const assetId of [...assetIds].sort())
    for (const form of neighbourhood.ipAssets.get(assetId)?.forms ?? [])
      for (const { capability, weight } of neighbourhood.taxonomy.forms.get(form) ?? []) {
        if (weight <= (fits.get(capability)?.weight ?? 0)) continue
        const asset = step(startAt('Firm', firm.id), 'OWNS', 'IPAsset', assetId)
        const path = step(
          step(asset, 'HAS_FORM', 'AssetForm', form),
          'LENDS_ITSELF_TO',
          'Capability',
          capability,
        )
        fits.set(capability, { weight, assetId, form, path })
      }
  return fits
}

/** Whether a capability is to be sought from the other firm: what its kind typically does, or what this one cannot do itself. */
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
