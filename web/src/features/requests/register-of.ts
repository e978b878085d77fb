import type { EvidenceKind } from '@/gql/graphql.ts'

/** A public register, its host as people know it; `name` is a message of `requests.registers`. */
export interface Register {
  name: 'companies' | 'organisations' | 'lei'
  host: string
  href: string
}

/**
 * Where a reviewer looks up the code that somebody shows; null for evidence that is no code. Codes that begin
 * with 9 are of companies, the others of public institutions, associations and so on (GB 32100-2015). The
 * Chinese registers ask for the code again: they know no address for one entry.
 */
export function registerOf(kind: EvidenceKind, code: string): Register | null {
  if (kind === 'LEI') {
    const href = `https://search.gleif.org/#/record/${encodeURIComponent(code)}`
    return { name: 'lei', host: 'gleif.org', href }
  }
  if (kind !== 'CREDIT_CODE') return null
  return code.startsWith('9')
    ? { name: 'companies', host: 'gsxt.gov.cn', href: 'https://www.gsxt.gov.cn/' }
    : { name: 'organisations', host: 'cods.org.cn', href: 'https://www.cods.org.cn/' }
}
