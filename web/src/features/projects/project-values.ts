import type { AddProjectInput } from '@/gql/graphql.ts'

/** A firm that a project names, with the IP of it that can be ticked. */
export interface NamedFirm {
  firmId: string
  name: string
  role: string
  assets: { value: string; name: string }[]
}

/** What a firm enters of a project, as a form begins with it; lists are ids. */
export interface ProjectValues {
  titleZh: string
  titleEn: string
  outcomeZh: string
  outcomeEn: string
  /** Calendar year; empty where months are known. */
  year: string
  /** YYYY-MM, or empty. */
  startMonth: string
  endMonth: string
  role: string
  capabilities: string[]
  markets: string[]
  ipAssets: string[]
  firms: NamedFirm[]
  /** One a line: the name in English, and after a bar the one in Chinese where it differs. */
  outsidePartners: string
}

/** A project of which nothing is entered yet. */
export const NO_PROJECT: ProjectValues = {
  ...{ titleZh: '', titleEn: '', outcomeZh: '', outcomeEn: '', year: '', startMonth: '', endMonth: '' },
  ...{ role: '', capabilities: [], markets: [], ipAssets: [], firms: [], outsidePartners: '' },
}

/** Names of those outside the network, as lines of a text. */
export function toLines(names: readonly string[], namesZh: readonly string[]): string {
  return names
    .map((name, at) => (namesZh[at] && namesZh[at] !== name ? `${name} | ${namesZh[at]}` : name))
    .join('\n')
}

/** The lines as they are sent; empty ones are none. */
export function readLines(text: string): { nameEn: string; nameZh: string | null }[] {
  return text.split('\n').flatMap((line) => {
    const [nameEn = '', nameZh = ''] = line.split(/[|｜]/).map((part) => part.trim())
    return nameEn || nameZh ? [{ nameEn: nameEn || nameZh, nameZh: nameZh || null }] : []
  })
}

/** What stands in the fields of a form, as a mutation takes it. */
export function readProject(form: FormData): Omit<AddProjectInput, 'firmId'> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const ids = (name: string) => form.getAll(name).map(String)
  const startMonth = text('startMonth') || null
  return {
    ...{ titleZh: text('titleZh'), titleEn: text('titleEn') },
    ...{ outcomeZh: text('outcomeZh'), outcomeEn: text('outcomeEn') },
    year: text('year') === '' ? null : Number(text('year')),
    ...{ startMonth, endMonth: text('endMonth') || null },
    role: text('role') || null,
    ...{ capabilities: ids('capabilities'), markets: ids('markets'), ipAssets: ids('ipAssets') },
    firms: ids('firmId').map((firmId) => ({ firmId, role: text(`role-${firmId}`) || null })),
    outsidePartners: readLines(text('outsidePartners')),
  }
}

interface Entry {
  id: string
  nameZh: string
  nameEn: string
}

/** A firm as the form names it. */
export function toNamedFirm(
  firm: Entry & { ipAssets: { edges: { node: Entry }[] } },
  describe: (entry: Entry) => string,
  role = '',
): NamedFirm {
  const assets = firm.ipAssets.edges.map(({ node }) => ({ value: node.id, name: describe(node) }))
  return { firmId: firm.id, name: describe(firm), role, assets }
}
