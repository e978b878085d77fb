import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { noteStaleRecords } from '../records/stale-records.store.ts'
import { READ_ASSETS, TIE_FORMS, WRITE_ASSET_FORMS } from './asset-forms.cypher.ts'
import { assetForms, formsOf } from './asset-forms.ts'

const BATCH = 1000

const assetShape = z.object({
  id: z.string(),
  forms: z.array(z.string()),
  category: z.string().nullable(),
  domain: z.string().nullable(),
  tied: z.array(z.string()),
})

/**
 * Writes the stated prior of `asset-forms.ts` into the graph and ties every IP asset to its forms. Running it
 * again reads the assets and changes nothing.
 */
export async function refreshAssetForms(graph: Graph): Promise<void> {
  const forms = assetForms.map(({ id, nameZh, nameEn, reason, lendsItselfTo }) => {
    const lends = Object.entries(lendsItselfTo).map(([capability, weight]) => ({ capability, weight }))
    return { id, nameZh, nameEn, reason, lends }
  })
  await graph.write((run) => run(WRITE_ASSET_FORMS, { forms }, z.unknown()))
  let after: string | null = ''
  while (after !== null) {
    const assets: z.infer<typeof assetShape>[] = await graph.read(
      READ_ASSETS,
      { after, limit: BATCH },
      assetShape,
    )
    const ties = assets
      .map((asset) => ({ id: asset.id, forms: formsOf(asset), tied: asset.tied }))
      .filter(({ forms, tied }) => forms.length !== tied.length || forms.some((form) => !tied.includes(form)))
    if (ties.length > 0)
      await graph.write(async (run) => {
        const owners = await run(TIE_FORMS, { ties }, z.object({ id: z.string() }))
        await noteStaleRecords(run, { firmIds: owners.map(({ id }) => id) })
      })
    after = assets.length < BATCH ? null : (assets[assets.length - 1]?.id ?? null)
  }
}
