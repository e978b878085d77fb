import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../src/matching/link-model/collaborations.ts'
import type { FirmKind } from '../src/matching/model/facts.ts'
import { readKindOfType } from './kind-of-type.ts'

/** npm runs scripts in the root of the work tree; names of files are meant where the user is. */
export const here: string = process.env.INIT_CWD ?? process.cwd()

export const evaluateUsage = `
npm run evaluate -- --data DIR --cut DATE [options]    ranks partners as of DATE and compares with who worked together from it on
npm run evaluate -- --data DIR --cut DATE --briefs [options]
                                                       takes each project from DATE on as a brief and ranks partners for it
npm run evaluate -- --demo                             takes each project out of the demo network and looks for its partners again

  --queries EXPR       only firms for which EXPR holds are asked for
  --candidates EXPR    only firms for which EXPR holds are ranked
  --newcomers          ask for firms without a past partner instead
  --json FILE          also write the figures to FILE
  --kind-of TYPE=KIND  firms of this type are TRADITIONAL or DIGITAL; may be given several times. Without it those who ask are
                       TRADITIONAL and all others DIGITAL

  with --briefs:
  --fit DATE0          rank by weights fitted on briefs from DATE0 up to DATE with what was known on DATE0; nothing is stored
  --weights FILE       rank by the weights that npm run train -- --briefs wrote to FILE

EXPR is field=value, more of them with commas between (all must hold); the fields are the columns of firms, and capability=X holds for
firms that took part before DATE in a project with X. What is measured and how: docs/evaluation.md`

export type EvaluateCommand =
  | { command: 'help' }
  | { command: 'demo' }
  | {
      command: 'evaluate'
      directory: string
      date: string
      cut: number
      queries: string | null
      candidates: string | null
      kindOfType: Map<string, FirmKind>
      newcomers: boolean
      json: string | null
    }
  | {
      command: 'briefs'
      directory: string
      date: string
      cut: number
      queries: string | null
      candidates: string | null
      kindOfType: Map<string, FirmKind>
      /** The day from which on weights are fitted, as written and in days since 1970. */
      fit: { date: string; day: number } | null
      /** The file of a stored fit. */
      weights: string | null
      json: string | null
    }

/**
 * What the user asked for. @throws RangeError or TypeError with a message for the user if that cannot be
 * understood.
 */
export function readEvaluateArguments(args: string[]): EvaluateCommand {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      data: { type: 'string' },
      cut: { type: 'string' },
      queries: { type: 'string' },
      candidates: { type: 'string' },
      newcomers: { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      briefs: { type: 'boolean', default: false },
      'kind-of': { type: 'string', multiple: true },
      fit: { type: 'string' },
      weights: { type: 'string' },
      json: { type: 'string' },
    },
  })
  if (values.help) return { command: 'help' }
  if (values.demo) {
    const others = { ...values, help: undefined, demo: undefined }
    if (Object.values(others).some((value) => value !== undefined && value !== false))
      throw new RangeError('--demo stands alone: it asks the demo network and takes no other option.')
    return { command: 'demo' }
  }
  const { date, cut, directory } = readDataAndCut(values)
  const asked = {
    directory,
    date,
    cut,
    queries: values.queries ?? null,
    candidates: values.candidates ?? null,
    kindOfType: new Map((values['kind-of'] ?? []).map(readKindOfType)),
    json: values.json === undefined ? null : resolve(here, values.json),
  }
  const ofBriefs = (['fit', 'weights'] as const).find((name) => values[name] !== undefined)
  if (!values.briefs && ofBriefs)
    throw new RangeError(`--${ofBriefs} is for briefs: add --briefs, or leave it out.`)
  if (!values.briefs) return { command: 'evaluate', ...asked, newcomers: values.newcomers }
  if (values.newcomers)
    throw new RangeError(
      '--briefs asks for firms with a past project and knows no --newcomers: leave one out.',
    )
  if (values.fit !== undefined && values.weights !== undefined)
    throw new RangeError('--fit fits weights and --weights takes stored ones: leave one out.')
  const fit = values.fit === undefined ? null : { date: values.fit, day: readDay(values.fit) }
  if (fit && fit.day >= cut)
    throw new RangeError('--fit learns from what began before the cut: name an earlier day.')
  return {
    command: 'briefs',
    ...asked,
    fit,
    weights: values.weights === undefined ? null : resolve(here, values.weights),
  }
}

/** The folder and the day. @throws RangeError with a message for the user. */
export function readDataAndCut(values: { data?: string | undefined; cut?: string | undefined }) {
  if (!values.data)
    throw new RangeError('Name the folder that holds firms, projects and participations: --data DIR.')
  if (!values.cut) throw new RangeError('Name the day of the cut: --cut YYYY-MM-DD.')
  return { directory: resolve(here, values.data), date: values.cut, cut: readDay(values.cut) }
}

/** A day in days since 1970. @throws RangeError with a message for the user. */
export function readDay(text: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayOf(text) : Number.NaN
  // Date.parse takes the 31st of a short month for the 1st of the next in some engines, so the day is written
  // back.
  if (Number.isNaN(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== text)
    throw new RangeError(`${JSON.stringify(text)} is no day: write it as YYYY-MM-DD, e.g. 2019-01-01.`)
  return day
}
