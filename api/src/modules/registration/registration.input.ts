import { foldCode, organisationTypeShape, parseWebsite } from '@heming/graph/firms'
import { optionalLineShape, TEXT_KINDS } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'
import { firmTextsShape, foundedYearShape, listShape, provinceShape } from '../firms/firms.input.ts'
import { evidenceFields } from '../requests/requests.input.ts'

const BAD_WEBSITE = {
  zh: '网址不正确：请填写官网地址，例如 www.example.cn。',
  en: 'This is not the address of a website: enter it like www.example.com.',
}
const website = z
  .string()
  .trim()
  .max(300)
  .meta(TEXT_KINDS.code)
  .transform((text, context) => {
    const page = parseWebsite(text)
    if (page) return page
    context.issues.push({ code: 'custom', input: text, params: { message: BAD_WEBSITE } })
    return z.NEVER
  })
const list = listShape.nullish().transform((ids) => ids ?? [])

/** Whether a code is whole is checked where it counts. */
const code = z.string().max(40).meta(TEXT_KINDS.code).transform(foldCode)

/** What is known of a firm that may be in the network already. */
export const similarFirmsInput = z.object({
  nameZh: optionalLineShape(200),
  nameEn: optionalLineShape(200),
  creditCode: code.nullish(),
  lei: code.nullish(),
  // It is only looked for: what is no address finds nothing, and is rejected when the firm is registered.
  website: website.nullish().catch(null),
})

/** A firm to be registered. */
export const registerFirmInput = z.object({
  kind: z.enum(['TRADITIONAL', 'DIGITAL']),
  organisationType: organisationTypeShape.nullish().transform((type) => type ?? undefined),
  ...firmTextsShape.shape,
  province: provinceShape,
  foundedYear: foundedYearShape.nullish(),
  website: website.nullish(),
  heritageDomains: list,
  capabilities: list,
  markets: list,
  baseId: idInput.nullish(),
  ...evidenceFields,
  distinctFrom: list,
})
