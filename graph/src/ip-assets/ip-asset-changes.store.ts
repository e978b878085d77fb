import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { TIE_FORMS } from '../matching/precompute/asset-forms.cypher.ts'
import { formsOf } from '../matching/precompute/asset-forms.ts'
import { noteStaleRecordsAround } from '../matching/records/stale-records.store.ts'
import { holdsRole } from '../members/held-role.store.ts'
import { type IPAssetRow, ipAssetShape } from './ip-asset.row.ts'
import * as cypher from './ip-asset-changes.cypher.ts'
import { type IPAssetProfile, ipAssetProfileShape } from './ip-asset-profile.ts'
import { IP_ASSETS_BY_IDS } from './ip-assets.cypher.ts'
import { IP_ASSET_CREATED, IP_ASSET_UPDATED } from './ip-assets.events.ts'

/** Members who enter and change the IP of their firm. */
const EDITORS = ['OWNER', 'EDITOR'] as const

/** What its owner says of an asset stands on no other source. */
const OWN_WORD = { source: null, sourceTier: 'none', confidence: 'page', memoryFields: [] }

/**
 * What came of it: the asset as it is now; NOT_ALLOWED where the actor may not write for the firm (any more);
 * UNKNOWN_DOMAIN where there is no such heritage domain; CHANGED_SINCE where the asset is no longer of the
 * version that was expected. Only in the first case was anything written.
 */
export type IPAssetOutcome =
  | { asset: IPAssetRow }
  | 'CHANGED_SINCE'
  | 'NO_ASSET'
  | 'NOT_ALLOWED'
  | 'UNKNOWN_DOMAIN'

/** Enters an IP asset of a firm. */
export function createIPAsset(
  graph: Graph,
  { firmId, profile, actor }: { firmId: string; profile: IPAssetProfile; actor: string },
): Promise<IPAssetOutcome> {
  return graph.write(async (run) => {
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: EDITORS }))) return 'NOT_ALLOWED'
    if (!(await domainExists(run, profile.heritageDomain))) return 'UNKNOWN_DOMAIN'
    const id = randomUUID()
    const { heritageDomain, ...own } = profile
    const at = new Date().toISOString()
    await run(cypher.CREATE_IP_ASSET, { id, firmId, properties: { ...own, ...OWN_WORD }, at }, z.unknown())
    await tieToTaxonomy(run, id, profile)
    await recordEvent(run, IP_ASSET_CREATED, {
      actor,
      subject: firmId,
      payload: { assetId: id, ...profile },
    })
    await noteStaleRecordsAround(run, { firmIds: [firmId] })
    return { asset: await readAsset(run, id) }
  })
}

/** Changes what is said of an IP asset, and records the former values. */
export function changeIPAsset(
  graph: Graph,
  {
    id,
    changes,
    expectedVersion,
    actor,
  }: {
    id: string
    changes: Partial<IPAssetProfile>
    /** The version that the changes were made on; without one they are made on any. */
    expectedVersion?: number | undefined
    actor: string
  },
): Promise<IPAssetOutcome> {
  return graph.write(async (run) => {
    const [owned] = await run(cypher.OWNER_OF_IP_ASSET, { id }, z.object({ ownerId: z.string() }))
    if (!owned) return 'NO_ASSET'
    const firmId = owned.ownerId
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: EDITORS }))) return 'NOT_ALLOWED'
    const shape = z.object({ version: z.number().int(), profile: ipAssetProfileShape })
    const [row] = await run(cypher.LOCK_IP_ASSET, { id, firmId }, shape)
    if (!row) return 'NO_ASSET'
    if (expectedVersion !== undefined && expectedVersion !== row.version) return 'CHANGED_SINCE'
    const before = row.profile
    const after = { ...before, ...changes }
    const changed = (Object.keys(changes) as (keyof IPAssetProfile)[]).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    )
    if (changed.length === 0) return { asset: await readAsset(run, id) }
    if (changed.includes('heritageDomain') && !(await domainExists(run, after.heritageDomain)))
      return 'UNKNOWN_DOMAIN'
    const { heritageDomain: _, ...properties } = changes
    await run(cypher.CHANGE_IP_ASSET, { id, properties, at: new Date().toISOString() }, z.unknown())
    await tieToTaxonomy(run, id, after)
    await recordEvent(run, IP_ASSET_UPDATED, {
      actor,
      subject: firmId,
      before: Object.fromEntries(changed.map((field) => [field, before[field]])),
      payload: {
        ...Object.fromEntries(changed.map((field) => [field, after[field]])),
        ...{ assetId: id, nameZh: after.nameZh, nameEn: after.nameEn },
      },
    })
    await noteStaleRecordsAround(run, { firmIds: [firmId] })
    return { asset: await readAsset(run, id) }
  })
}

async function domainExists(run: Run, id: string): Promise<boolean> {
  const [row] = await run(cypher.DOMAIN_EXISTS, { id }, z.object({ known: z.boolean() }))
  return row?.known ?? false
}

/** Ties an asset to its domain and to what its forms lend themselves to, by which matching finds it. */
async function tieToTaxonomy(
  run: Run,
  id: string,
  { heritageDomain: domain, forms, category }: IPAssetProfile,
): Promise<void> {
  await run(cypher.SET_DOMAIN_OF_IP_ASSET, { id, domain }, z.unknown())
  await run(TIE_FORMS, { ties: [{ id, forms: formsOf({ forms, category, domain }) }] }, z.unknown())
}

async function readAsset(run: Run, id: string): Promise<IPAssetRow> {
  const [row] = await run(IP_ASSETS_BY_IDS, { ids: [id] }, z.object({ asset: ipAssetShape }))
  if (!row) throw new Error(`IP asset ${id} is gone under its lock.`)
  return row.asset
}
