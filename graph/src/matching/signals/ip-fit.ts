import { findConflict, rightsWantedBy } from '../../ip-assets/rights.ts'
import type { FirmFacts, IPAssetFacts, Neighbourhood } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { reverse, step } from '../model/paths.ts'
import type { Finding } from './evidence.ts'
import type { Feature } from './feature.ts'
import { focusOn } from './focus.ts'
import { type FormFit, fitPath, formFits } from './needs.ts'

/**
 * What the best, second and third fitting capability add: wider fit is better, but one good fit is most of
 * it.
 */
const RANK_WEIGHTS = [0.6, 0.25, 0.15] as const

/**
 * Whether the other's IP is material for what the subject does, 0..1, by the stated prior of what forms
 * of IP lend themselves to. The more of its work that is, the better (see `focusOn`). IP that a public grant
 * keeps from that field today does not count. With a brief, only the IP it concerns counts.
 */
export const ipFit: Feature = {
  code: 'IP_SUITS',
  find(neighbourhood, subject, other): Finding {
    const { brief } = neighbourhood
    const concerned =
      brief && brief.firmId === other.id && brief.ipAssets.length > 0 ? brief.ipAssets : other.ipAssets
    const fits = subject.capabilities
      .flatMap((capability) => {
        const fit = bestFit(neighbourhood, other, concerned, capability, subject)
        return fit ? [{ capability, ...fit }] : []
      })
      .sort((a, b) => b.weight - a.weight || (a.capability < b.capability ? -1 : 1))
      .slice(0, RANK_WEIGHTS.length)
    const focus = focusOn(neighbourhood, other, subject)
    const byAsset = new Map<string, { share: number; fits: typeof fits }>()
    fits.forEach((fit, rank) => {
      const group = byAsset.get(fit.assetId) ?? { share: 0, fits: [] }
      group.share += (RANK_WEIGHTS[rank] ?? 0) * fit.weight * focus
      group.fits.push(fit)
      byAsset.set(fit.assetId, group)
    })
    return [...byAsset.values()].flatMap(({ share, fits: [best, ...rest] }) => {
      if (!best) return []
      const all = [best, ...rest]
      const code = brief && concerned === brief.ipAssets ? 'RIGHTS_FREE' : 'IP_SUITS'
      return [
        {
          share,
          evidence: {
            code,
            path: reverse(step(fitPath(other, best.capability, best), 'OFFERS', 'Firm', subject.id)),
            message: {
              kind: 'IP_SUITS' as const,
              assetId: best.assetId,
              forms: [...new Set(all.map((fit) => fit.form))],
              capabilities: all.map((fit) => fit.capability),
              rightsChecked: code === 'RIGHTS_FREE',
            },
            about: `asset ${best.assetId}`,
          },
        },
      ]
    })
  },
}

const rememberFits = createMemory<ReadonlyMap<string, FormFit>>()

/** What suits a capability best among IP that is free for it. */
function bestFit(
  neighbourhood: Neighbourhood,
  owner: FirmFacts,
  assetIds: readonly string[],
  capability: string,
  user: FirmFacts,
): FormFit | undefined {
  const best = rememberFits(neighbourhood, `${owner.id} ${assetIds.join()}`, () =>
    formFits(neighbourhood, owner, assetIds),
  ).get(capability)
  // Nearly always the best is free; only else is it worth looking at each asset.
  if (!best || isFreeFor(neighbourhood, best.assetId, capability, user)) return best
  const free = assetIds.filter((id) => isFreeFor(neighbourhood, id, capability, user))
  return formFits(neighbourhood, owner, free).get(capability)
}

/**
 * Whether no public grant keeps an asset from a firm's field of work: for the brief's markets and days, else
 * anywhere today.
 */
function isFreeFor(
  neighbourhood: Neighbourhood,
  assetId: string,
  capability: string,
  firm: FirmFacts,
): boolean {
  const asset: IPAssetFacts | undefined = neighbourhood.ipAssets.get(assetId)
  const { brief, taxonomy, asOf } = neighbourhood
  if (!asset) return false
  const field = taxonomy.capabilities.get(capability)?.group ?? capability
  const wanted = brief?.ipAssets.includes(assetId)
    ? rightsWantedBy(brief, asOf)
    : { field, markets: [], from: asOf, to: asOf }
  return findConflict(taxonomy.markets, asset, wanted, firm.id) === null
}
