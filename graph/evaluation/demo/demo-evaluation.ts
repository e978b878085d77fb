import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import { organisationTypeShape } from '../../src/firms/organisation-type.ts'
import { recommendFrom } from '../../src/matching/recommend.ts'
import { bootstrapInterval } from '../bootstrap.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import { mean, measureQuality, type Quality } from '../measures.ts'
import { type Baseline, overlap, partnersOf, popularity } from './demo-baselines.ts'
import { toNetworkRecords } from './demo-records.ts'

/** The day of asking, fixed so that figures can be repeated. */
export const AS_OF = '2026-11-25'

/** Maximum page size of recommendations; there are fewer digital firms than that. */
const MAX_PAGE_SIZE = 100

export const measures = ['hit10', 'recall10', 'mrr', 'ndcg10'] as const

const baselines = { popularity, overlap } satisfies Record<string, Baseline>
type BaselineName = keyof typeof baselines
const baselineNames = Object.keys(baselines) as BaselineName[]

export interface DemoMethod extends Quality {
  name: 'product' | BaselineName
  /** 95% interval of each measure, projects resampled. */
  ci95: Record<keyof Quality, [number, number]>
}

export interface DemoEvaluation {
  /** Projects that were taken out, each once. */
  projects: number
  /**
   * Questions asked: one for each traditional firm of such a project that is left with a partner to find
   * again.
   */
  queries: number
  /**
   * Pairs of a project that another project ties as well, so that they are partners still and nothing is to
   * be found.
   */
  stillPartners: number
  /** Digital firms that are ranked for each question. */
  candidates: number
  methods: DemoMethod[]
  /** What the product adds to each of the others, with its 95% interval. */
  gains: Record<BaselineName, Record<keyof Quality, { mean: number; ci95: [number, number] }>>
}

/**
 * Leave-one-project-out over the demo network: takes each real project of both kinds out of the network, with
 * all that follows from it, asks for each of its traditional firms, and sees at which places among all
 * digital firms those come that it did the project with. Besides, digital firms by their number of other
 * projects, and the overlap's count. Firms that a method does not name rank below those it names, by their
 * number of other projects. A project counts once, whatever the number of its firms. Years are not honoured:
 * later projects stay in.
 */
export async function evaluateDemo(options: DemoOptions = {}): Promise<DemoEvaluation> {
  return evaluateRecords(toNetworkRecords(await readDemoNetwork()), options)
}

export interface DemoOptions {
  /**
   * Also removes the capabilities of the project's firms that no other project of theirs used: they may have
   * been recorded because of this project.
   */
  withItsOffers?: boolean
}

/** The same over any network in memory. */
export async function evaluateRecords(
  records: NetworkRecords,
  { withItsOffers = false }: DemoOptions = {},
): Promise<DemoEvaluation> {
  const kinds = new Map(records.firms.map((firm) => [firm.id, firm]))
  const ofKind = (ids: readonly string[], kind: string) =>
    [...ids].filter((id) => kinds.get(id)?.kind === kind).sort()
  const found = emptyLists()
  let [queries, stillPartners] = [0, 0]
  for (const project of records.projects) {
    if (project.participants.some((id) => kinds.get(id)?.sample)) continue
    const digital = ofKind(project.participants, 'DIGITAL')
    const left = withoutProject(records, project, withItsOffers)
    const ofProject = emptyLists()
    for (const subjectId of ofKind(project.participants, 'TRADITIONAL')) {
      const partners = partnersOf(left, subjectId)
      const truth = digital.filter((id) => !partners.has(id))
      stillPartners += digital.length - truth.length
      if (truth.length === 0) continue
      const popular = popularity(left, subjectId)
      const measure = (name: DemoMethod['name'], named: readonly string[]) => {
        const ranked = [...named, ...popular.filter((id) => !named.includes(id))]
        ofProject[name].push(
          measureQuality(
            placesOf(
              truth,
              ranked.filter((id) => !partners.has(id)),
            ),
          ),
        )
      }
      measure('product', await rankByProduct(left, subjectId))
      for (const name of baselineNames) measure(name, baselines[name](left, subjectId))
      queries++
    }
    if (ofProject.product.length === 0) continue
    for (const name of methodNames) found[name].push(average(ofProject[name]))
  }
  return {
    projects: found.product.length,
    queries,
    stillPartners,
    candidates: ofKind([...kinds.keys()], 'DIGITAL').length,
    methods: methodNames.map((name) => summarise(name, found[name])),
    gains: Object.fromEntries(
      baselineNames.map((name) => [name, gainsOver(found, name)]),
    ) as DemoEvaluation['gains'],
  }
}

/** The evaluation as a table in Markdown, figures with three decimals. */
export function describeDemoEvaluation(evaluation: DemoEvaluation): string {
  const { projects, queries, candidates, stillPartners, methods, gains } = evaluation
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
    ...baselineNames.map((name) =>
      row([
        `product − ${name}`,
        ...measures.map((measure) => figure(gains[name][measure].mean, gains[name][measure].ci95)),
      ]),
    ),
  ].join('\n')
}

function withoutProject(
  records: NetworkRecords,
  project: NetworkRecords['projects'][number],
  withItsOffers: boolean,
): NetworkRecords {
  const projects = records.projects.filter(({ id }) => id !== project.id)
  if (!withItsOffers) return { ...records, projects }
  const restsOnIt = (firmId: string, capability: string) =>
    project.capabilities.includes(capability) &&
    !projects.some((other) => other.participants.includes(firmId) && other.capabilities.includes(capability))
  const firms = records.firms.map((firm) =>
    project.participants.includes(firm.id)
      ? { ...firm, capabilities: firm.capabilities.filter((id) => !restsOnIt(firm.id, id)) }
      : firm,
  )
  return { ...records, firms, projects }
}

async function rankByProduct(records: NetworkRecords, firmId: string): Promise<string[]> {
  const request = {
    subject: { firmId },
    // All types: the ranks of all digital firms are measured, not the default filter.
    filter: { kind: 'DIGITAL' as const, organisationTypes: organisationTypeShape.options },
    first: MAX_PAGE_SIZE,
    asOf: AS_OF,
  }
  const page = await recommendFrom(memoryNetwork(records, { asOf: AS_OF }), request)
  return page?.recommendations.map(({ partnerId }) => partnerId) ?? []
}

const methodNames: DemoMethod['name'][] = ['product', ...baselineNames]

const emptyLists = () =>
  Object.fromEntries(methodNames.map((name) => [name, []])) as unknown as Record<
    DemoMethod['name'],
    Quality[]
  >

function gainsOver(found: Record<DemoMethod['name'], Quality[]>, baseline: BaselineName) {
  return forEachMeasure((measure) => {
    const gains = found.product.map((quality, at) => quality[measure] - (found[baseline][at]?.[measure] ?? 0))
    return { mean: mean(gains), ci95: bootstrapInterval(gains) }
  })
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
