import type { BriefFields_BriefFragment, BriefVisibility, BudgetBand } from '@/gql/graphql.ts'

/** A capability that a brief needs. */
export interface NeedValue {
  capability: string
  must: boolean
  /** 0..1. */
  weight: number
}

/** What a brief says, as a form holds it; lists are ids, days YYYY-MM-DD. */
export interface BriefValues {
  titleZh: string
  titleEn: string
  descriptionZh: string
  descriptionEn: string
  benefitZh: string
  benefitEn: string
  audienceZh: string
  audienceEn: string
  field: string
  budgetBand: BudgetBand | null
  deadline: string
  deadlineZone: string
  startsOn: string | null
  endsOn: string | null
  visibility: BriefVisibility
  needs: NeedValue[]
  ipAssets: string[]
  markets: string[]
}

export const BUDGETS = ['UNDER_100K', 'FROM_100K_TO_500K', 'FROM_500K_TO_2M', 'OVER_2M'] as const
export const VISIBILITIES = ['PUBLIC', 'VERIFIED', 'BASE', 'ONLY_US'] as const
export const OUTCOMES = ['PARTNER_HERE', 'PARTNER_ELSEWHERE', 'GIVEN_UP'] as const

/** What can be said of a capability, with the weight that stands for it. */
export const LEVELS = [
  { level: 'must', must: true, weight: 1 },
  { level: 'important', must: false, weight: 0.7 },
  { level: 'nice', must: false, weight: 0.3 },
] as const
export type Level = (typeof LEVELS)[number]['level']

/** The level of a need: what a program or an import said in finer steps is the nearer one. */
export function levelOf({ must, weight }: NeedValue): Level {
  if (must) return 'must'
  return weight >= 0.5 ? 'important' : 'nice'
}

/** What the API returned, as a form begins with it. */
export function toBriefValues(brief: BriefFields_BriefFragment): BriefValues {
  const { needs, ipAssets, markets, field, budgetBand, startsOn, endsOn, ...rest } = brief
  return {
    ...rest,
    field: field.id,
    budgetBand: budgetBand ?? null,
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    needs: needs.map(({ capability, must, weight }) => ({ capability: capability.id, must, weight })),
    ipAssets: ipAssets.map(({ id }) => id),
    markets: markets.map(({ id }) => id),
  }
}

/** The value of a choice of a level for a capability; one that stands keeps its very weight. */
export function needToText(need: NeedValue): string {
  return JSON.stringify([need.capability, need.must, need.weight])
}

function needOf(text: string): NeedValue[] {
  if (text === '') return []
  const [capability, must, weight] = JSON.parse(text) as [string, boolean, number]
  return [{ capability, must, weight }]
}

/** What stands in the fields of a form. */
export function readBriefValues(form: FormData): BriefValues {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const list = (name: string) => form.getAll(name).map(String)
  return {
    titleZh: text('titleZh'),
    titleEn: text('titleEn'),
    descriptionZh: text('descriptionZh'),
    descriptionEn: text('descriptionEn'),
    benefitZh: text('benefitZh'),
    benefitEn: text('benefitEn'),
    audienceZh: text('audienceZh'),
    audienceEn: text('audienceEn'),
    field: text('field'),
    budgetBand: BUDGETS.find((band) => band === text('budgetBand')) ?? null,
    deadline: text('deadline'),
    deadlineZone: text('deadlineZone'),
    startsOn: text('startsOn') || null,
    endsOn: text('endsOn') || null,
    visibility: VISIBILITIES.find((each) => each === text('visibility')) ?? 'PUBLIC',
    needs: list('needs').flatMap(needOf),
    ipAssets: list('ipAssets'),
    markets: list('markets'),
  }
}

/** Only what differs, so that what a colleague changes meanwhile stays. The order of a list says nothing. */
export function briefChanges(before: BriefValues, after: BriefValues): Partial<BriefValues> {
  const toText = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value)
  const fields = (Object.keys(after) as (keyof BriefValues)[]).filter(
    (field) => toText(before[field]) !== toText(after[field]),
  )
  return Object.fromEntries(fields.map((field) => [field, after[field]]))
}
