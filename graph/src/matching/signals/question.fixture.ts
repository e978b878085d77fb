import type { OrganisationType } from '../../firms/organisation-type.ts'
import { dayOf } from '../link-model/collaborations.ts'
import type { BriefFacts, FirmKind, Taxonomy } from '../model/facts.ts'
import type { Question } from '../model/question.ts'
import { buildRecord, type FirmSource } from '../records/build-record.ts'
import type { FirmRecord, RecordedAsset } from '../records/firm-record.ts'
import { RecordIndex } from '../records/record-index.ts'
import { buildQuestion } from '../retrieval/question.ts'
import type { Signal } from './signal.ts'

/** The day of asking: a project of this day has mass 1, one of five years (1826 days) before half of it. */
export const AS_OF = '2026-11-25'
export const TODAY = dayOf(AS_OF)
/** 5 × 365.25 days and a quarter of a day less: as near to a half-life as whole days come. */
export const HALF_LIFE_AGO = TODAY - 1826.25

/** A firm of which nothing is known but what is given. */
export interface GivenFirm {
  id: string
  kind: FirmKind
  type?: OrganisationType
  sample?: boolean
  confirmed?: boolean
  registered?: boolean
  verified?: boolean
  verifiedUntil?: string | null
  offers?: string[]
  domains?: string[]
  markets?: string[]
  assets?: (Partial<RecordedAsset> & { id: string })[]
}

/** A confirmed project, of the day of asking unless said otherwise. */
export interface GivenProject {
  id: string
  firms: string[]
  day?: number | null
  confirmed?: boolean
  sample?: boolean
  capabilities?: string[]
  ipAssets?: string[]
  markets?: string[]
}

export interface GivenNetwork {
  firms: readonly GivenFirm[]
  projects?: readonly GivenProject[]
  /** The first firm asks with it. */
  brief?: Partial<BriefFacts>
  likely?: Readonly<Record<string, number>>
  /** Groups and typical sides of capabilities, where they have some. */
  capabilities?: Readonly<Record<string, { group?: string; typicalSide?: FirmKind }>>
  /** How many of the four firms of the vocabularies work in a domain; two where left out. */
  domains?: Readonly<Record<string, number>>
  forms?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Of the partners asked for; the other kind by default. */
  kind?: FirmKind
  asOf?: string
}

/** The records of a small network, built by the product's own rules. */
export function recordsOf({ firms, projects = [] }: Pick<GivenNetwork, 'firms' | 'projects'>): FirmRecord[] {
  const known = new Map(firms.map((firm) => [firm.id, firm]))
  const assets = new Map(firms.flatMap((firm) => firm.assets ?? []).map((asset) => [asset.id, asset]))
  const toSource = (firm: GivenFirm): FirmSource => {
    const own = projects.filter((project) => project.firms.includes(firm.id))
    return {
      ...{
        id: firm.id,
        names: [firm.id, firm.id],
        kind: firm.kind,
        type: firm.type ?? 'COMPANY',
        province: null,
      },
      ...{ sample: firm.sample ?? false, confirmed: firm.confirmed ?? true },
      ...{ registered: firm.registered ?? false, verified: firm.verified ?? false },
      verifiedUntil: firm.verifiedUntil ?? null,
      ...{ offers: firm.offers ?? [], domains: firm.domains ?? [], markets: firm.markets ?? [] },
      assets: (firm.assets ?? []).map((asset) => ({
        names: [asset.id, asset.id],
        domain: null,
        forms: [],
        grants: [],
        ...asset,
      })),
      partners: own.flatMap((project) => project.firms.filter((id) => id !== firm.id)),
      projects: own.map((project) => {
        const { day = TODAY, confirmed = true, sample = false, capabilities = [], markets = [] } = project
        return {
          ...{
            id: project.id,
            names: [project.id, project.id],
            day,
            confirmed,
            sample,
            capabilities,
            markets,
          },
          year: day === null ? null : new Date(day * 86_400_000).getUTCFullYear(),
          others: project.firms
            .filter((id) => id !== firm.id)
            .map((id) => ({
              id,
              kind: known.get(id)?.kind ?? 'DIGITAL',
              domains: known.get(id)?.domains ?? [],
            })),
          ipAssets: (project.ipAssets ?? []).map((id) => ({ id, domain: assets.get(id)?.domain ?? null })),
        }
      }),
    }
  }
  return firms.map(toSource).map(buildRecord)
}

/**
 * What the first firm asks. France lies in Europe, Europe and Japan in the world. Of the four firms of the
 * vocabularies what one has is rare (1), what two have half as rare.
 */
export function questionOf(given: GivenNetwork): Question {
  const index = new RecordIndex()
  for (const record of recordsOf(given)) index.upsert(record)
  const [subject] = given.firms
  const firm = index.recordOf(subject?.id ?? '')
  if (!firm) throw new Error('Nobody asks.')
  const { brief, likely = {}, kind, asOf = AS_OF } = given
  return buildQuestion(
    {
      ...{ firm, index, likely: Object.entries(likely) },
      taxonomy: taxonomyOf(given),
      brief: brief
        ? {
            ...{ id: 'brief', firmId: firm.id, needs: [], ipAssets: [], markets: [] },
            ...{ field: null, startsOn: null, endsOn: null, ...brief },
          }
        : null,
    },
    asOf,
    kind,
  )
}

function taxonomyOf({ firms, projects = [], brief, ...given }: GivenNetwork): Taxonomy {
  const named = [
    ...firms.flatMap(({ offers = [] }) => offers),
    ...projects.flatMap(({ capabilities = [] }) => capabilities),
    ...(brief?.needs ?? []).map(({ capability }) => capability),
    ...Object.keys(given.capabilities ?? {}),
    ...Object.values(given.capabilities ?? {}).flatMap(({ group }) => group ?? []),
  ]
  const regions = { FR: ['EU'], EU: ['GLOBAL'], JP: ['GLOBAL'], GLOBAL: [], CN: [] }
  return {
    capabilities: new Map(
      [...new Set(named)].map((id) => {
        const { group = null, typicalSide = null } = given.capabilities?.[id] ?? {}
        return [id, { group, typicalSide, offeredBy: 2 }]
      }),
    ),
    domains: new Map(Object.entries(given.domains ?? {}).map(([id, count]) => [id, { firms: count }])),
    markets: new Map(Object.entries(regions).map(([id, partOf]) => [id, { partOf }])),
    forms: new Map(
      Object.entries(given.forms ?? {}).map(([form, fits]) => [
        form,
        Object.entries(fits).map(([capability, weight]) => ({ capability, weight })),
      ]),
    ),
    firms: 4,
  }
}

/** What a signal says of a firm: its value for all at once, and what it is explained by. */
export function lookAt(signal: Signal, question: Question, firmId: string) {
  const { index } = question
  const values = new Float64Array(index.size)
  signal.fill(question, values)
  const other = index.recordOf(firmId)
  if (!other) throw new Error(`There is no ${firmId}.`)
  const parts = signal.explain(question, other)
  return {
    value: values[index.slotOf(firmId) ?? -1] ?? 0,
    shares: parts.map(({ share }) => share),
    messages: parts.map(({ evidence }) => evidence.message),
    codes: parts.map(({ evidence }) => evidence.code),
    paths: parts.map(({ evidence }) => evidence.path.map(({ id }) => id).join(' ')),
  }
}
