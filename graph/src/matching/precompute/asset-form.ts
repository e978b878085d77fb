/** What IP of a form lends itself to; a form below a plain one is that of a kind of thing: `text.fiction`. */
export interface AssetForm {
  id: string
  nameZh: string
  nameEn: string
  /** Why these. */
  reason: string
  /** Capability codes with a weight 0..1. */
  lendsItselfTo: Readonly<Record<string, number>>
}

/**
 * A form by its id, its names and why it lends itself to what; capabilities stand under their weight, in
 * tenths.
 */
export function defineForm(
  id: string,
  [nameZh, nameEn]: readonly [nameZh: string, nameEn: string],
  reason: string,
  tenths: Readonly<Record<number, readonly string[]>>,
): AssetForm {
  const weights = Object.entries(tenths).flatMap(([weight, codes]) =>
    codes.map((code) => [code, Number(weight) / 10] as const),
  )
  return { id, nameZh, nameEn, reason, lendsItselfTo: Object.fromEntries(weights) }
}
