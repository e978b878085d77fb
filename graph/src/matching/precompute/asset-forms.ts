import type { AssetForm } from './asset-form.ts'
import { pictureForms } from './asset-forms-pictures.ts'
import { workForms } from './asset-forms-works.ts'
import { type Asset, thingOf } from './asset-things.ts'

/**
 * A stated prior, not a fitted one: what a form of IP lends itself to, by the kind of thing that it is, for
 * firms whose kind has no projects to learn from. It stands in the graph as
 * (:IPAsset)-[:HAS_FORM]->(:AssetForm)-[:LENDS_ITSELF_TO]->(:Capability), so that a reason built on it can be
 * opened and disputed. Weights say how directly the form is what such work starts from: 0.9 it is the very
 * material, 0.6 it is often used so, 0.4 it can be.
 */
export const assetForms: readonly AssetForm[] = [...pictureForms, ...workForms]

const known = new Set(assetForms.map(({ id }) => id))

/**
 * Ids of the forms of an asset as the thing it is, else of the plain ones; a form that nothing is said of has
 * none. What only pictures music, such as a cave of carved musicians, holds none.
 */
export function formsOf(asset: Asset): readonly string[] {
  return asset.forms.flatMap((form) => {
    const thing = thingOf(asset, form)
    if (form === 'music' && thing === 'place') return []
    const refined = `${form}.${thing}`
    return known.has(refined) ? refined : known.has(form) ? form : []
  })
}
