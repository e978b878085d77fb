/** Legal forms that mean nothing else, wherever they stand. */
const ANYWHERE = new RegExp(
  '(股份|集团|控股)?有限(责任)?公司|股份公司|集团|公司|(有限|普通)合伙(企业)?|合伙企业|个体工商户|株式会社|合同会社|' +
    String.raw`\b(co|company|corp|corporation|gmbh|group|inc|incorporated|limited|llc|llp|ltd|plc|sarl)\b`,
  'g',
)

/** Forms that are words or names elsewhere, e.g. AG Design: left out at the end of a name only. */
const AT_THE_END =
  /(?<=[^a-z])(ab|ag|aps|as|bhd|bv|ev|holding|holdings|kg|kk|lp|nv|ohg|oy|oyj|pte|pty|pvt|sa|sas|sdn|se|spa|srl|ug)[^\p{L}\p{N}]*$/u

/** A letter and a dot, and again: S.A., G.m.b.H. */
const INITIALS = /(?<![\p{L}\p{N}])(?:[a-z]\.\s?){2,}|(?<![\p{L}\p{N}])g\.?m\.?b\.?h\.?(?![\p{L}\p{N}])/gu

/** Maximum number of legal forms removed from the end of a name, one at a time. */
const MAX_AT_THE_END = 5

/**
 * A name in small, simplified letters without the legal form of its owner, which distinguishes nobody; as it
 * was where it holds nothing else.
 */
export function withoutLegalForm(name: string): string {
  let rest = name.replace(INITIALS, (letters) => `${letters.replace(/[.\s]/g, '')} `).replace(ANYWHERE, ' ')
  for (let count = 0; count < MAX_AT_THE_END; count += 1) rest = rest.replace(AT_THE_END, '')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : name
}
