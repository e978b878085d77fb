import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { FirmKind } from '../src/matching/model/facts.ts'
import { here, readDataAndCut, readDay } from './evaluate-arguments.ts'
import { readKindOfType } from './kind-of-type.ts'

export const trainUsage = `
npm run train -- --data DIR --cut DATE [options]    fits the link model to who worked together in the year from DATE on
npm run train -- --briefs --data DIR --cut DATE [options] [--and --data DIR2 --cut DATE2 [options]] …
                                                    fits the weights of one kind of question to the briefs before DATE; each data set
                                                    counts the same

npm run train -- --live                             fits the weights of both kinds of questions by brief to the projects of the graph that NEO4J_URI,
                                                    NEO4J_USER and NEO4J_PASSWORD name, and stores them there: they count from then on

  --out FILE           where it goes if it ranks no worse than what is there; without it what ships
                       (graph/src/matching/link-model/link-model.json, graph/src/matching/shipped-weights.json)

  with --briefs, for each data set:
  --fit DATE0          fit to briefs from DATE0 up to DATE, with what was known on DATE0; without it from four years before DATE
  --queries EXPR       only firms for which EXPR holds ask
  --candidates EXPR    only firms for which EXPR holds are ranked
  --kind-of TYPE=KIND  firms of this type are TRADITIONAL or DIGITAL; may be given several times. Without it those who ask are
                       TRADITIONAL and all others DIGITAL
  --name TEXT          what the data set is called in reports; without it its folder's name`

/** One data set, as named on the command line. */
export interface NamedBriefs {
  directory: string
  name: string | null
  date: string
  cut: number
  fit: { date: string; day: number }
  queries: string | null
  candidates: string | null
  kindOfType: Map<string, FirmKind>
}

export type TrainCommand =
  | { command: 'help' }
  | { command: 'live' }
  | { command: 'train'; directory: string; date: string; cut: number; out: string | null }
  | { command: 'briefs'; sets: NamedBriefs[]; out: string | null }

const common = {
  help: { type: 'boolean', default: false },
  out: { type: 'string' },
  data: { type: 'string' },
  cut: { type: 'string' },
} as const
const ofBriefs = {
  fit: { type: 'string' },
  queries: { type: 'string' },
  candidates: { type: 'string' },
  'kind-of': { type: 'string', multiple: true },
  name: { type: 'string' },
} as const

/**
 * What the user asked for. @throws RangeError or TypeError with a message for the user if that cannot be
 * understood.
 */
export function readTrainArguments(args: string[]): TrainCommand {
  if (args.includes('--live')) {
    if (args.length > 1) throw new RangeError('--live stands alone: it fits to the network itself.')
    return { command: 'live' }
  }
  if (!args.includes('--briefs')) {
    const { values } = parseArgs({ args, options: common })
    if (values.help) return { command: 'help' }
    return { command: 'train', ...readDataAndCut(values), out: readOut(values.out) }
  }
  const read = (part: string[]) =>
    parseArgs({
      args: part,
      options: { ...common, ...ofBriefs, briefs: { type: 'boolean', default: false } },
    }).values
  const parts = splitAtAnd(args).map(read)
  if (parts.some(({ help }) => help)) return { command: 'help' }
  const outs = parts.flatMap(({ out }) => out ?? [])
  if (outs.length > 1) throw new RangeError('One --out for all data sets: leave the others out.')
  return { command: 'briefs', sets: parts.map(toNamedBriefs), out: readOut(outs[0]) }
}

type BriefValues = { data?: string; cut?: string; 'kind-of'?: string[] } & Partial<
  Record<'fit' | 'queries' | 'candidates' | 'name', string>
>

function toNamedBriefs(values: BriefValues): NamedBriefs {
  const { directory, date, cut } = readDataAndCut(values)
  const fitDate = values.fit ?? fourYearsBefore(date)
  const fit = { date: fitDate, day: readDay(fitDate) }
  if (fit.day >= cut)
    throw new RangeError('--fit learns from what began before the cut: name an earlier day.')
  return {
    ...{ directory, date, cut, fit },
    name: values.name ?? null,
    queries: values.queries ?? null,
    candidates: values.candidates ?? null,
    kindOfType: new Map((values['kind-of'] ?? []).map(readKindOfType)),
  }
}

function splitAtAnd(args: readonly string[]): string[][] {
  const parts: string[][] = [[]]
  for (const arg of args) {
    if (arg === '--and') parts.push([])
    else parts.at(-1)?.push(arg)
  }
  return parts
}

/** The 29th of February has no day four years before a century's: the 28th stands for it. */
function fourYearsBefore(date: string): string {
  const year = String(Number(date.slice(0, 4)) - 4).padStart(4, '0')
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  return `${year}${date.endsWith('-02-29') && !isLeap ? '-02-28' : date.slice(4)}`
}

function readOut(out: string | undefined): string | null {
  return out === undefined ? null : resolve(here, out)
}
