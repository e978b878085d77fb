import { getTranslations } from 'next-intl/server'

const categories = [
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

/** The name of a heritage category in the reader's language; an unknown code stands as it is. */
export async function nameCategory(code: string): Promise<string> {
  const t = await getTranslations('ipAssets.categories')
  const known = categories.find((category) => category === code)
  return known ? t(known) : code
}
