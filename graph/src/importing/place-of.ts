import { COUNTRIES } from '../firms/countries.ts'
import { PROVINCES, type Province } from '../firms/provinces.ts'
import { foldText } from './fold-text.ts'
import { findProvince } from './vocabulary.ts'

/** Codes of ISO 3166-1 whose name in CLDR is another than ours. */
const PLACES_OF_CODES: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  MO: 'Macao',
  PS: 'Palestine',
  TW: 'Taiwan',
}

const CHINA: ReadonlySet<string> = new Set(
  ['CN', 'China', '中国', "People's Republic of China", '中华人民共和国'].map(foldText),
)

/** Countries and the regions that have codes of their own, by code and by their names, folded. */
const PLACES = listPlaces()

/**
 * Where a firm is, as the filter of the site names it: the country of one abroad, else the province. What is
 * known by neither stays as the file writes it.
 */
export function placeOf({
  country,
  province,
  provinceZh,
}: Record<'country' | 'province' | 'provinceZh', string | null>) {
  const known =
    find(country) ??
    findProvince(province ?? '') ??
    findProvince(provinceZh ?? '') ??
    find(province) ??
    find(provinceZh)
  if (known) return { province: known.id, provinceZh: known.nameZh }
  const stated = province ?? provinceZh
  const place = stated ?? (country && !CHINA.has(foldText(country)) ? country : '')
  return { province: province ?? place, provinceZh: provinceZh ?? place }
}

const find = (text: string | null) => (text ? PLACES.get(foldText(text)) : undefined)

/** By codes of the runtime's CLDR, so that codes and other spellings need no list of ours. */
function listPlaces(): ReadonlyMap<string, Province> {
  const places = new Map<string, Province>()
  const regions = PROVINCES.filter(({ id }) => Object.values(PLACES_OF_CODES).includes(id))
  for (const place of [...COUNTRIES, ...regions])
    for (const name of [place.nameEn, place.nameZh]) places.set(foldText(name), place)
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const names = [english?.of(code), chinese?.of(code)].flatMap((name) => name ?? [])
    const place = [PLACES_OF_CODES[code], ...names]
      .map((name) => name && places.get(foldText(name)))
      .find(Boolean)
    if (place) for (const key of [code, ...names]) places.set(foldText(key), place)
  }
  return places
}
