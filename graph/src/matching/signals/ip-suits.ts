import { findConflict, rightsWantedBy } from '../../ip-assets/rights.ts'
import { createMemory } from '../model/memo.ts'
import { reverse, startAt, step } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import type { FirmRecord, RecordedAsset } from '../records/firm-record.ts'
import { isEncumbered } from '../records/record-index.ts'
import type { Part } from './evidence.ts'
import type { Signal } from './signal.ts'
import { addTo, borrowZeros } from './values.ts'

/**
 * What the best, second and third fitting capability add: wider fit is better, but one good fit is most of
 * it.
 */
const RANK_WEIGHTS = [0.6, 0.25, 0.15] as const
/** Capabilities of a firm that are looked at, by its best fits. */
const MAX_CAPABILITIES = 30

/** IP that lends itself to a capability by one of its forms; weight 0..1. */
interface Fit {
  capability: string
  form: string
  weight: number
  assetId: string
}

const remember = createMemory<readonly Fit[]>()

/**
 * Whether the subject's IP is material for what the other does, by what forms of IP lend themselves to. With
 * a brief only the IP it concerns counts. IP that a public exclusive grant keeps from that field does not.
 */
export const ipSuitsThem: Signal = {
  code: 'IP_SUITS_THEM',
  side: 'FOR_THEM',
  minScale: 0.2,
  fill(question, values) {
    const { index } = question
    const ranks = borrowZeros(values.length)
    const lists = ownFits(question, '').map(({ capability, weight }) => {
      const { slots } = index.offers.of(capability)
      for (const slot of slots) {
        const rank = ranks[slot] as number
        if (rank === RANK_WEIGHTS.length) continue
        ranks[slot] = rank + 1
        addTo(values, slot, (RANK_WEIGHTS[rank] ?? 0) * weight)
      }
      return slots
    })
    for (const slots of lists) for (const slot of slots) ranks[slot] = 0
    const grantees = [...granteesOf(question)].flatMap((id) => index.slotOf(id) ?? [])
    for (const slot of grantees) values[slot] = worthOf(fitsFor(question, index.recordAt(slot)))
    return [...lists, grantees]
  },
  explain(question, other) {
    return toParts(question, question.subject, other, fitsFor(question, other))
  },
}

/** Whether the other's IP is material for what the subject does, by what forms of IP lend themselves to. */
export const ipSuitsYou: Signal = {
  code: 'IP_SUITS_YOU',
  side: 'FOR_YOU',
  minScale: 0.2,
  fill(question, values) {
    const { index } = question
    const ranks = new Uint8Array(values.length)
    const masks = new Int32Array(values.length)
    const lists = formFits(question).map(({ form, weight, place }) => {
      const { slots } = index.forms.of(form)
      for (const slot of slots) {
        const bit = 1 << place
        if (index.encumbered.has(slot) || (masks[slot] as number) & bit) continue
        masks[slot] = (masks[slot] as number) | bit
        const rank = ranks[slot] as number
        ranks[slot] = rank + 1
        if (rank < RANK_WEIGHTS.length) addTo(values, slot, (RANK_WEIGHTS[rank] ?? 0) * weight)
      }
      return slots
    })
    for (const slot of index.encumbered) values[slot] = worthOf(fitsOf(question, index.recordAt(slot)))
    return [...lists, [...index.encumbered]]
  },
  explain(question, other) {
    return toParts(question, other, question.subject, fitsOf(question, other))
  },
}

/** The same from the other's side: the subject can do what its IP asks for. */
export const workSuitsTheirIP: Signal = {
  code: 'WORK_SUITS_THEIR_IP',
  side: 'FOR_THEM',
  minScale: ipSuitsYou.minScale,
  fill: ipSuitsYou.fill,
  explain(question, other) {
    const fits = fitsOf(question, other)
    const [best] = fits
    if (!best) return []
    const owned = step(startAt('Firm', other.id), 'OWNS', 'IPAsset', best.assetId)
    const form = step(owned, 'HAS_FORM', 'AssetForm', best.form)
    const work = step(form, 'LENDS_ITSELF_TO', 'Capability', best.capability)
    return [
      {
        share: worthOf(fits),
        evidence: {
          code: 'COVERS_NEED',
          path: step(work, 'OFFERS', 'Firm', question.subject.id),
          message: {
            kind: 'OFFERS',
            capabilities: fits
              .filter(({ assetId, form: each }) => assetId === best.assetId && each === best.form)
              .map(({ capability }) => capability),
            near: false,
            because: { kind: 'IP_FORM', assetId: best.assetId, form: best.form },
          },
          about: 'offers',
        },
      },
    ]
  },
}

/** What the subject's IP that is free for a firm lends itself to, best first; each capability once. */
function ownFits(question: Question, userId: string): readonly Fit[] {
  const key = granteesOf(question).has(userId) ? userId : ''
  return remember(question.neighbourhood, key, () => {
    const { subject, brief, taxonomy } = question
    const assets = subject.assets.filter(({ id }) => !brief?.ipAssets.length || brief.ipAssets.includes(id))
    const fits = assets.flatMap((asset) =>
      asset.forms.flatMap((form) =>
        (taxonomy.forms.get(form) ?? []).flatMap(({ capability, weight }) =>
          isFree(question, asset, capability, key) ? [{ capability, form, weight, assetId: asset.id }] : [],
        ),
      ),
    )
    return bestOfEach(fits)
  })
}

/** Best fits of the subject's IP for what another firm does. */
function fitsFor(question: Question, user: FirmRecord): readonly Fit[] {
  const offered = new Set(user.offers)
  return ownFits(question, user.id)
    .filter(({ capability }) => offered.has(capability))
    .slice(0, RANK_WEIGHTS.length)
}

/** Firms that hold an exclusive grant of the subject's IP: it does not stand in their own way. */
function granteesOf({ subject }: Question): ReadonlySet<string> {
  const grants = subject.assets.flatMap((asset) => (isEncumbered(asset) ? asset.grants : []))
  return new Set(grants.flatMap(({ firmId }) => firmId ?? []))
}

function worthOf(fits: readonly Fit[]): number {
  return fits.reduce((sum, { weight }, rank) => sum + (RANK_WEIGHTS[rank] ?? 0) * weight, 0)
}

/** Best fits of another firm's free IP for what the subject does. */
function fitsOf(question: Question, owner: FirmRecord): readonly Fit[] {
  const wanted = formFits(question)
  const fits = owner.assets.flatMap((asset) =>
    wanted.flatMap(({ form, capability, weight }) =>
      asset.forms.includes(form) && isFree(question, asset, capability, question.subject.id)
        ? [{ capability, form, weight, assetId: asset.id }]
        : [],
    ),
  )
  return bestOfEach(fits).slice(0, RANK_WEIGHTS.length)
}

const rememberForms =
  createMemory<readonly { form: string; capability: string; weight: number; place: number }[]>()

/** Forms that suit what the subject offers, best first; `place` numbers the capability. */
function formFits({ neighbourhood, taxonomy, subject }: Question) {
  return rememberForms(neighbourhood, '', () => {
    const places = new Map(subject.offers.slice(0, MAX_CAPABILITIES).map((id, place) => [id, place]))
    return [...taxonomy.forms]
      .flatMap(([form, lends]) =>
        lends.flatMap(({ capability, weight }) => {
          const place = places.get(capability)
          return place === undefined ? [] : [{ form, capability, weight, place }]
        }),
      )
      .sort(byWeight)
  })
}

function bestOfEach(fits: readonly Fit[]): Fit[] {
  const best = new Map<string, Fit>()
  for (const fit of [...fits].sort((a, b) => byWeight(a, b) || (a.assetId < b.assetId ? -1 : 1)))
    if (!best.has(fit.capability)) best.set(fit.capability, fit)
  return [...best.values()]
}

function byWeight(a: Omit<Fit, 'assetId'>, b: Omit<Fit, 'assetId'>): number {
  return (
    b.weight - a.weight ||
    (a.capability === b.capability
      ? a.form < b.form
        ? -1
        : a.form > b.form
          ? 1
          : 0
      : a.capability < b.capability
        ? -1
        : 1)
  )
}

/**
 * Whether no public grant keeps an asset from a field: for the brief's markets and days, else anywhere today.
 */
function isFree(
  { brief, taxonomy, asOf }: Question,
  asset: RecordedAsset,
  capability: string,
  userId: string,
): boolean {
  if (!isEncumbered(asset)) return true
  const field = taxonomy.capabilities.get(capability)?.group ?? capability
  const wanted = brief?.ipAssets.includes(asset.id)
    ? rightsWantedBy(brief, asOf)
    : { field, markets: [], from: asOf, to: asOf }
  return findConflict(taxonomy.markets, asset, wanted, userId) === null
}

/** One part for each asset; the path leads from the one whose work it is to the owner. */
function toParts(question: Question, owner: FirmRecord, user: FirmRecord, fits: readonly Fit[]): Part[] {
  const byAsset = new Map<string, { share: number; fits: Fit[] }>()
  fits.slice(0, RANK_WEIGHTS.length).forEach((fit, rank) => {
    const known = byAsset.get(fit.assetId) ?? { share: 0, fits: [] }
    known.share += (RANK_WEIGHTS[rank] ?? 0) * fit.weight
    known.fits.push(fit)
    byAsset.set(fit.assetId, known)
  })
  return [...byAsset.values()].flatMap(({ share, fits: all }) => {
    const [best] = all
    if (!best) return []
    const rightsChecked = question.brief?.ipAssets.includes(best.assetId) ?? false
    const asset = step(startAt('Firm', owner.id), 'OWNS', 'IPAsset', best.assetId)
    const work = step(
      step(asset, 'HAS_FORM', 'AssetForm', best.form),
      'LENDS_ITSELF_TO',
      'Capability',
      best.capability,
    )
    return [
      {
        share,
        evidence: {
          code: rightsChecked ? 'RIGHTS_FREE' : 'IP_SUITS',
          path: reverse(step(work, 'OFFERS', 'Firm', user.id)),
          message: {
            kind: 'IP_SUITS' as const,
            assetId: best.assetId,
            forms: [...new Set(all.map(({ form }) => form))],
            capabilities: all.map(({ capability }) => capability),
            rightsChecked,
          },
          about: `asset ${best.assetId}`,
        },
      },
    ]
  })
}
