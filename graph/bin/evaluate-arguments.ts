import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../src/matching/link-model/collaborations.ts'

/** npm runs scripts in the root of the work tree; names of files are meant where the user is. */
const here = process.env.INIT_CWD ?? process.cwd()

export const evaluateUsage = `
npm run evaluate -- --data DIR --cut DATE [options]    ranks partners as of DATE and compares with who worked together from it on
npm run evaluate -- --data DIR --cut DATE --briefs [options]
                                                       takes each project from DATE on as a brief and ranks partners for it
npm run evaluate -- --demo                             takes each project out of the demo network and looks for its partners again

  --queries EXPR       only firms for which EXPR holds are asked for
  --candidates EXPR    only firms for which EXPR holds are ranked
  --newcomers          ask for firms without a past partner instead
  --json FILE          also write the figures to FILE

EXPR is field=value, more of them with commas between (all must hold); the fields are the columns of firms, and capability=X holds for
firms that took part before DATE in a project with X. What is measured and how: docs/evaluation.md`

export const trainUsage = `
npm run train -- --data DIR --cut DATE [options]    fits the link model to who worked together in the year from DATE on

  --out FILE           where the model goes if it is no worse than the one that is there; without it the shipped one
                       (graph/src/matching/link-model/link-model.json)`

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
  if (values.briefs && values.newcomers)
    throw new RangeError(
      '--briefs asks for firms with a past project and knows no --newcomers: leave one out.',
    )
  const asked = {
    ...readDataAndCut(values),
    queries: values.queries ?? null,
    candidates: values.candidates ?? null,
    json: values.json === undefined ? null : resolve(here, values.json),
  }
  return values.briefs
    ? { command: 'briefs', ...asked }
    : { command: 'evaluate', ...asked, newcomers: values.newcomers }
}

export type TrainCommand =
  | { command: 'help' }
  | { command: 'train'; directory: string; date: string; cut: number; out: string | null }

/**
 * What the user asked for. @throws RangeError or TypeError with a message for the user if that cannot be
 * understood.
 */
export function readTrainArguments(args: string[]): TrainCommand {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      data: { type: 'string' },
      cut: { type: 'string' },
      out: { type: 'string' },
    },
  })
  if (values.help) return { command: 'help' }
  const out = values.out === undefined ? null : resolve(here, values.out)
  return { command: 'train', ...readDataAndCut(values), out }
}

function readDataAndCut(values: { data?: string | undefined; cut?: string | undefined }) {
  if (!values.data)
    throw new RangeError('Name the folder that holds firms, projects and participations: --data DIR.')
  if (!values.cut) throw new RangeError('Name the day of the cut: --cut YYYY-MM-DD.')
  const cut = /^\d{4}-\d{2}-\d{2}$/.test(values.cut) ? dayOf(values.cut) : Number.NaN
  // Date.parse takes the 31st of a short month for the 1st of the next in some engines, so the day is written
  // back.
  if (Number.isNaN(cut) || new Date(cut * 86_400_000).toISOString().slice(0, 10) !== values.cut)
    throw new RangeError(`${JSON.stringify(values.cut)} is no day: write it as YYYY-MM-DD, e.g. 2019-01-01.`)
  return { directory: resolve(here, values.data), date: values.cut, cut }
}
