import { readDemoNetwork } from '../../../seed/read-demo-network.ts'
import { memoryNetwork, type NetworkRecords } from '../memory-network.ts'
import { recommendFrom } from '../recommend.ts'
import { bootstrapInterval } from './bootstrap.ts'
import { toNetworkRecords } from './demo-records.ts'
import { mean, measureQuality, type Quality } from './measures.ts'

/** The day of asking, fixed so that figures can be repeated. */
const AS_OF = '2026-11-25'

/** The longest page that recommendations come in; there are fewer digital firms than that. */
const LONGEST_PAGE = 100

export const measures = ['hit10', 'recall10', 'mrr', 'ndcg10'] as const

export interface DemoMethod extends Quality {
  name: 'engine' | 'popularity'
  /** 95% interval of each measure, projects resampled. */
  ci95: Record<keyof Quality, [number, number]>
}

export interface DemoEvaluation {
  /** Projects that were taken out, each once. */
  projects: number
  /** Questions asked: one for each traditional firm of such a project that is left with a partner to find again. */
  queries: number
  /** Pairs of a project that another project ties as well, so that they are partners still and nothing is to be found. */
  stillPartners: number
  /** Digital firms that are ranked for each question. */
  candidates: number
  methods: DemoMethod[]
  /** What the engine adds to popularity, with its 95% interval. */
  gain: Record<keyof Quality, { mean: number; ci95: [number, number] }>
}

/**
 * Leave-one-project-out over the demo network: takes each real project of both kinds out of the network, with all that follows from it, asks
 * for each of its traditional firms, and sees at which places among all digital firms those come that it did the project with. Beside it,
 * digital firms by their number of other projects. Firms that the engine does not name rank below those it names, by that number. A project
 * counts once, whatever the number of its firms. Years are not honoured: later projects stay in.
 */
export async function evaluateDemo(): Promise<DemoEvaluation> {
  return evaluateRecords(toNetworkRecords(await readDemoNetwork()))
}

/** The same over any network in memory. */
export async function evaluateRecords(records: NetworkRecords): Promise<DemoEvaluation> {
  const kinds = new Map(records.firms.map((firm) => [firm.id, firm]))
  const ofKind = (ids: readonly string[], kind: string) =>
    [...ids].filter((id) => kinds.get(id)?.kind === kind).sort()
  const found: Record<DemoMethod['name'], Quality[]> = { engine: [], popularity: [] }
  let [queries, stillPartners] = [0, 0]
  for (const project of records.projects) {
    if (project.participants.some((id) => kinds.get(id)?.sample)) continue
    const digital = ofKind(project.participants, 'DIGITAL')
    const left = { ...records, projects: records.projects.filter(({ id }) => id !== project.id) }
    const ofProject: typeof found = { engine: [], popularity: [] }
    for (const askerId of ofKind(project.participants, 'TRADITIONAL')) {
      const partners = partnersOf(left, askerId)
      const truth = digital.filter((id) => !partners.has(id))
      stillPartners += digital.length - truth.length
      if (truth.length === 0) continue
      const popular = rankByActivity(left).filter((id) => !partners.has(id))
      const named = await rankByEngine(left, askerId)
      const ranked = [...named, ...popular.filter((id) => !named.includes(id))]
      ofProject.engine.push(measureQuality(placesOf(truth, ranked)))
      ofProject.popularity.push(measureQuality(placesOf(truth, popular)))
      queries++
    }
    if (ofProject.engine.length === 0) continue
    found.engine.push(average(ofProject.engine))
    found.popularity.push(average(ofProject.popularity))
  }
  return {
    projects: found.engine.length,
    queries,
    stillPartners,
    candidates: ofKind([...kinds.keys()], 'DIGITAL').length,
    methods: [summarise('engine', found.engine), summarise('popularity', found.popularity)],
    gain: forEachMeasure((measure) => {
      const gains = found.engine.map(
        (quality, at) => quality[measure] - (found.popularity[at]?.[measure] ?? 0),
      )
      return { mean: mean(gains), ci95: bootstrapInterval(gains) }
    }),
  }
}

/** The evaluation as a table in Markdown, figures with three decimals. */
export function describeDemoEvaluation(evaluation: DemoEvaluation): string {
  const { projects, queries, candidates, stillPartners, methods, gain } = evaluation
  const figure = (value: number, [low, high]: [number, number]) =>
    `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `Leave one project out: ${projects} projects, ${queries} questions, ${candidates} digital firms ranked for each; ${stillPartners} pairs left out that another project ties as well. In brackets: 95% intervals over projects.`,
    '',
    row(['method', 'hit@10', 'recall@10', 'MRR', 'nDCG@10']),
    row(['---', '---', '---', '---', '---']),
    ...methods.map((method) =>
      row([method.name, ...measures.map((measure) => figure(method[measure], method.ci95[measure]))]),
    ),
    row([
      'engine − popularity',
      ...measures.map((measure) => figure(gain[measure].mean, gain[measure].ci95)),
    ]),
  ].join('\n')
}

async function rankByEngine(records: NetworkRecords, firmId: string): Promise<string[]> {
  const request = {
    subject: { firmId },
    filter: { kind: 'DIGITAL' as const },
    first: LONGEST_PAGE,
    asOf: AS_OF,
  }
  const page = await recommendFrom(memoryNetwork(records, AS_OF), request)
  return page?.recommendations.map(({ partnerId }) => partnerId) ?? []
}

/** Digital firms, those in most projects first, then the smaller id. */
function rankByActivity({ firms, projects }: NetworkRecords): string[] {
  const count = (id: string) => projects.filter(({ participants }) => participants.includes(id)).length
  return firms
    .filter(({ kind }) => kind === 'DIGITAL')
    .map(({ id }) => ({ id, projects: count(id) }))
    .sort((a, b) => b.projects - a.projects || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

function partnersOf({ projects }: NetworkRecords, firmId: string): ReadonlySet<string> {
  return new Set(projects.flatMap(({ participants }) => (participants.includes(firmId) ? participants : [])))
}

function placesOf(truth: readonly string[], ranked: readonly string[]): number[] {
  return truth.map((id) => ranked.indexOf(id)).sort((a, b) => a - b)
}

function forEachMeasure<Value>(value: (measure: keyof Quality) => Value): Record<keyof Quality, Value> {
  return { hit10: value('hit10'), recall10: value('recall10'), mrr: value('mrr'), ndcg10: value('ndcg10') }
}

function average(qualities: readonly Quality[]): Quality {
  return forEachMeasure((measure) => mean(qualities.map((quality) => quality[measure])))
}

function summarise(name: DemoMethod['name'], qualities: readonly Quality[]): DemoMethod {
  const ci95 = forEachMeasure((measure) => bootstrapInterval(qualities.map((quality) => quality[measure])))
  return { name, ...average(qualities), ci95 }
}
