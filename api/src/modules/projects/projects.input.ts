import { lineShape, optionalLineShape, TEXT_KINDS, textShape } from '@heming/graph/texts'
import { z } from 'zod'
import { dayInChina } from '../../kernel/day-in-china.ts'
import { idInput } from '../../kernel/errors/parse-input.ts'
import { decisionFields } from '../requests/requests.input.ts'

/** A filter of projects as it may be asked for. */
export const projectFilterInput = z.object({ sample: z.boolean().nullish() })

/** Max entries of a list of ids, and max firms and outsiders that a project names. */
const MAX_LISTED = 50
const MAX_NAMED = 20

const ids = z
  .array(idInput)
  .max(MAX_LISTED)
  .transform((list) => [...new Set(list)])

/** A firm of the network that took part. */
export const namedFirmInput = z.object({ firmId: idInput, role: optionalLineShape(200) })

/** Somebody outside the network who took part. */
export const outsidePartnerInput = z.object({ nameEn: lineShape(200), nameZh: optionalLineShape(200) })

const NAMED_TWICE = {
  zh: '同一家企业只能列出一次。',
  en: 'Name each firm once.',
}

/** What a firm says of a project, but for when it was. */
const stated = {
  titleZh: lineShape(200),
  titleEn: lineShape(200),
  outcomeZh: textShape(2_000),
  outcomeEn: textShape(2_000),
}

const listed = {
  capabilities: ids.optional(),
  ipAssets: ids.optional(),
  markets: ids.optional(),
  firms: z
    .array(namedFirmInput)
    .max(MAX_NAMED)
    .refine((firms) => new Set(firms.map(({ firmId }) => firmId)).size === firms.length, {
      params: { message: NAMED_TWICE },
    })
    .optional(),
  outsidePartners: z.array(outsidePartnerInput).max(MAX_NAMED).optional(),
}

const month = z
  .string()
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/)
  .meta(TEXT_KINDS.code)
const period = {
  year: z.int().min(1900).max(2100).nullish(),
  startMonth: month.nullish(),
  endMonth: month.nullish(),
}

interface Period {
  year?: number | null | undefined
  startMonth?: string | null | undefined
  endMonth?: string | null | undefined
}

const NO_START = {
  zh: '请填写开始月份，或只填写年份。',
  en: 'Give the month in which it began, or the year alone.',
}
const ENDS_BEFORE = { zh: '结束月份不能早于开始月份。', en: 'It cannot end before it began.' }
const OTHER_YEAR = {
  zh: '年份须为结束（未结束的为开始）月份所在的年份。',
  en: 'The year must be that of the month in which it ended or, while it goes on, began.',
}
const IN_FUTURE = {
  zh: '合作案例须已经开始：请填写不晚于本月的时间。',
  en: 'A past project has begun already: give a time no later than this month.',
}
const NO_TIME = { zh: '请填写年份或开始月份。', en: 'Give the year, or the month in which it began.' }

/** Months that are in order, begun by now in China, and of the year that is given. */
function checkPeriod(context: z.core.ParsePayload<Period>): void {
  const { year, startMonth, endMonth } = context.value
  const report = (field: keyof Period, message: typeof NO_START) =>
    context.issues.push({ code: 'custom', path: [field], input: context.value, params: { message } })
  const thisMonth = dayInChina(new Date()).slice(0, 7)
  if (endMonth && !startMonth) report('startMonth', NO_START)
  else if (startMonth && startMonth > thisMonth) report('startMonth', IN_FUTURE)
  else if (endMonth && endMonth > thisMonth) report('endMonth', IN_FUTURE)
  else if (startMonth && endMonth && endMonth < startMonth) report('endMonth', ENDS_BEFORE)
  const last = endMonth ?? startMonth
  if (year && last && Number(last.slice(0, 4)) !== year) report('year', OTHER_YEAR)
  if (year && !last && year > Number(thisMonth.slice(0, 4))) report('year', IN_FUTURE)
}

/** When a project was, as it is stored; nothing where none of it is given. */
function toPeriod({ year, startMonth, endMonth }: Period) {
  const firstDay = (given: string | null | undefined) => (given ? `${given}-01` : null)
  const last = endMonth ?? startMonth
  const known = last ? Number(last.slice(0, 4)) : year
  if (!known) return {}
  return { year: known, startDate: firstDay(startMonth), endDate: firstDay(endMonth) }
}

type Outsiders = z.infer<typeof outsidePartnerInput>[]

/** Names of those outside the network as they are stored. */
function toNames(partners: Outsiders | null | undefined) {
  if (!partners) return {}
  return {
    externalPartners: partners.map(({ nameEn }) => nameEn),
    externalPartnersZh: partners.map(({ nameEn, nameZh }) => nameZh ?? nameEn),
  }
}

/** A project to be entered: when it was has to be given. */
export const addProjectInput = z
  .preprocess(
    dropNulls,
    z
      .object({ firmId: idInput, ...stated, ...period, role: optionalLineShape(200), ...listed })
      .check(checkPeriod, ({ value, issues }) => {
        if (value.year || value.startMonth || value.endMonth) return
        issues.push({ code: 'custom', path: ['year'], input: value, params: { message: NO_TIME } })
      }),
  )
  .transform(({ year, startMonth, endMonth, outsidePartners, ...rest }) => ({
    ...{ externalPartners: [], externalPartnersZh: [] },
    ...rest,
    ...{ year: 0, startDate: null, endDate: null },
    ...toPeriod({ year, startMonth, endMonth }),
    ...toNames(outsidePartners),
    capabilities: rest.capabilities ?? [],
    ipAssets: rest.ipAssets ?? [],
    markets: rest.markets ?? [],
    firms: rest.firms ?? [],
  }))

/** What is left out, or null, is not changed; only a role is taken back by null. */
export const changeProjectInput = z
  .preprocess(
    dropNulls,
    z
      .object({
        projectId: idInput,
        expectedVersion: z.int().min(1).optional(),
        ...z.object(stated).partial().shape,
        ...period,
        role: lineShape(200).nullish(),
        ...listed,
      })
      .check(checkPeriod),
  )
  .transform(({ year, startMonth, endMonth, outsidePartners, ...rest }) => {
    const given = Object.entries(rest).filter(([, value]) => value !== undefined)
    return {
      ...(Object.fromEntries(given) as typeof rest),
      ...toPeriod({ year, startMonth, endMonth }),
      ...toNames(outsidePartners),
    }
  })

/** A project to be withdrawn. */
export const withdrawProjectInput = z.object({
  projectId: idInput,
  expectedVersion: z.int().min(1).nullish(),
})

/** A decision on what a firm is asked to confirm. */
export const confirmProjectInput = z.object({ confirmationId: idInput, ...decisionFields })

/** A part that is taken back. */
export const leaveProjectInput = z.object({ projectId: idInput, firmId: idInput })

function dropNulls(input: unknown): unknown {
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(([field, value]) => value !== null || field === 'role'),
  )
}
