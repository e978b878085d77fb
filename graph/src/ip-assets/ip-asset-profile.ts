import { z } from 'zod'

/** Forms that an asset can exist in; the first words of `AssetForm`s. */
export const ASSET_FORMS = [
  'image',
  '3d',
  'performance',
  'pattern',
  'text',
  'music',
  'video',
  'object',
  'space',
  'data',
] as const

/** Heritage categories that an owner chooses from; an imported asset may have another. */
export const ASSET_CATEGORIES = [
  'world-heritage',
  'unesco-ich',
  'national-ich',
  'museum-collection',
  'performing-arts',
  'publishing',
  'digital-archive',
  'archaeological-site',
  'event-brand',
] as const

/** What an owner says of an IP asset; `inscriptionYear` is a calendar year. */
export const ipAssetProfileShape = z.object({
  nameZh: z.string(),
  nameEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  heritageDomain: z.string(),
  category: z.string(),
  forms: z.array(z.string()),
  inscriptionYear: z.number().int().nullable(),
})
export type IPAssetProfile = z.infer<typeof ipAssetProfileShape>
