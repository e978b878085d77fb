import { z } from 'zod'
import type { Graph } from '../../kernel/driver/driver.ts'
import { LINK_FORMS, WRITE_ASSET_FORMS } from './asset-forms.cypher.ts'
import { assetForms } from './asset-forms.ts'

const BATCH = 1000

/**
 * Writes the stated prior of `asset-forms.ts` into the graph and ties every IP asset to its forms. Running it
 * again changes nothing.
 */
export async function refreshAssetForms(graph: Graph): Promise<void> {
  const forms = assetForms.map(({ id, nameZh, nameEn, reason, lendsItselfTo }) => {
    const lends = Object.entries(lendsItselfTo).map(([capability, weight]) => ({ capability, weight }))
    return { id, nameZh, nameEn, reason, lends }
  })
  await graph.write((run) => run(WRITE_ASSET_FORMS, { forms }, z.unknown()))
  let after: string | null = ''
  while (after !== null) {
    const rows: { last: string | null }[] = await graph.write((run) =>
      run(LINK_FORMS, { after, limit: BATCH }, z.object({ last: z.string().nullable() })),
    )
    after = rows[0]?.last ?? null
  }
}
