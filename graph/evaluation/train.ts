import { type Collaborations, rowOf } from '../src/matching/link-model/collaborations.ts'
import { LinkEngine } from '../src/matching/link-model/engine.ts'
import { type LinkFeature, linkFeatures, newcomerFeatures } from '../src/matching/link-model/features.ts'
import { type LinkModel, scoreRows } from '../src/matching/link-model/model.ts'
import type { LinkModelFile } from '../src/matching/link-model/shipped-model.ts'
import { hashText } from '../src/texts/hash-text.ts'
import { type Examples, type FitOptions, fitShapes } from './fit-shapes.ts'
import { mean, measureQuality } from './measures.ts'
import { planTask, type Split, splitAt, type Task } from './protocol.ts'
import { Ranker } from './ranking.ts'

const YEAR = 365
/**
 * One firm of so many is kept for validation, chosen by its id: the same firms for every fit on the same
 * data.
 */
const FOLDS = 5
/** Of the candidates that did not become partners one of so many is fitted to, and counts for all of them. */
const SAMPLING = 8
/** So many questions bound the time of a fit; every n-th is taken where there are more. */
const MAX_QUESTIONS = 12_000
/** Themes that questions are narrowed to, commonest first. */
const MAX_THEMES = 8
const fitOptions: FitOptions = { ridge: 1e-3, rounds: 40, tempering: 0.5 }

/** Questions of a cut with everything a fit or a validation needs of them. */
interface Question {
  firm: number
  task: Task
  ranker: Ranker
}

export interface Trained {
  model: LinkModelFile
  /** How each fit ranks for the firms that were kept apart. */
  validation: NonNullable<LinkModelFile['report']>['validation']
  /** nDCG@10 of the model it is to replace, for the same firms; null if there is none. */
  shipped: { links: number; newcomers: number } | null
  /** Whether each fit is in the model; if not, the shipped one stays. */
  accepted: { links: boolean; newcomers: boolean }
}

/**
 * Fits the link model to who worked together in the year from the cut on, seen from what was known before it.
 * Each of the two paths is accepted where it ranks no worse (nDCG@10) than the shipped one for firms that
 * neither fit nor choice has seen, and else left as it is.
 * @param date the cut as written, for the report.
 * @throws RangeError if the year from the cut on has too few new partnerships to learn from.
 */
export function trainLinkModel(
  collaborations: Collaborations,
  cut: number,
  date: string,
  shipped: LinkModelFile | null,
  fit: FitOptions = fitOptions,
): Trained {
  const split = splitAt(collaborations, cut, cut + YEAR)
  const engine = new LinkEngine(collaborations, cut)
  const newcomerTasks = [planTask(split, { newcomers: true })]
  const links = fitPath(engine, split, linkFeatures, linkTasks(split), fit, shipped?.links)
  const newcomers = fitPath(engine, split, newcomerFeatures, newcomerTasks, fit, shipped?.newcomers)
  const decided = {
    links: decide('links', links, shipped),
    newcomers: decide('newcomers', newcomers, shipped),
  }
  return {
    model: {
      version: nextVersion(date, shipped),
      report: {
        cut: date,
        fitted: { links: decided.links.fitted, newcomers: decided.newcomers.fitted },
        validation: { links: decided.links.validation, newcomers: decided.newcomers.validation },
      },
      links: decided.links.shapes,
      newcomers: decided.newcomers.shapes,
    },
    validation: { links: links.validation, newcomers: newcomers.validation },
    shipped:
      links.shipped === null || newcomers.shipped === null
        ? null
        : { links: links.shipped, newcomers: newcomers.shipped },
    accepted: { links: decided.links.isAccepted, newcomers: decided.newcomers.isAccepted },
  }
}

/** The fit of one path, or what is shipped where that ranks better, with its part of the report. */
function decide(
  name: 'links' | 'newcomers',
  { model, questions, validation, shipped: reached }: ReturnType<typeof fitPath>,
  shipped: LinkModelFile | null,
) {
  if (!shipped || reached === null || validation.ndcg10 >= reached)
    return { isAccepted: true, shapes: round(model), fitted: questions, validation }
  const { report } = shipped
  return {
    isAccepted: false,
    shapes: shipped[name],
    fitted: report?.fitted[name] ?? 0,
    validation: report?.validation[name] ?? validation,
  }
}

/**
 * The questions for links: partners of the commonest type, for all firms; and the same narrowed to themes, as
 * a search would be: firms that took part in one theme ask for those that took part in another. Partners are
 * looked for on one side at a time, so a model that learned from everybody at once would learn to distinguish
 * types instead.
 */
function linkTasks(split: Split): Task[] {
  const { types, typeNames, capabilityNames } = split.collaborations
  const [commonest] = commonestOf(types, typeNames.length)
  if (commonest === undefined) return [planTask(split, {})]
  const isCommonest = (firm: number) => types[firm] === commonest
  const themes = commonestOf(pastThemes(split), capabilityNames.length).slice(0, MAX_THEMES)
  const tookPart = new Map(themes.map((theme) => [theme, firmsOfTheme(split, theme)]))
  return [
    planTask(split, { offers: isCommonest }),
    ...themes.map((theme) => {
      const other = themes.find((each) => each !== theme) ?? theme
      return planTask(split, {
        asks: (firm) => tookPart.get(theme)?.[firm] === 1,
        offers: (firm) => isCommonest(firm) && tookPart.get(other)?.[firm] === 1,
      })
    }),
  ]
}

/** Numbers of groups that occur, commonest first. */
function commonestOf(groups: ArrayLike<number>, size: number): number[] {
  const counts = new Int32Array(size)
  for (const group of Array.from(groups)) if (group >= 0) counts[group] = (counts[group] ?? 0) + 1
  return [...counts.keys()]
    .filter((group) => (counts[group] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
}

/** Themes of every project before the cut, one after another. */
function pastThemes({ collaborations, cut }: Split): number[] {
  const { starts, capabilities } = collaborations
  return [...starts.keys()].flatMap((project) =>
    (starts[project] ?? Number.NaN) < cut ? [...rowOf(capabilities, project)] : [],
  )
}

/** Marks firms that took part in a project of the theme before the cut. */
function firmsOfTheme({ collaborations, cut }: Split, theme: number): Uint8Array {
  const { members, capabilities, starts, types } = collaborations
  const marked = new Uint8Array(types.length)
  starts.forEach((start, project) => {
    if (start < cut && rowOf(capabilities, project).includes(theme))
      for (const firm of rowOf(members, project)) marked[firm] = 1
  })
  return marked
}

function fitPath(
  engine: LinkEngine,
  split: Split,
  features: readonly LinkFeature[],
  tasks: readonly Task[],
  fit: FitOptions,
  shipped: LinkModel | undefined,
) {
  const all = tasks.flatMap((task) => {
    const ranker = new Ranker(split, task)
    return Array.from(task.queries, (firm): Question => ({ firm, task, ranker }))
  })
  const { firmIds } = split.collaborations
  const questions = subsample(all, MAX_QUESTIONS)
  const isHeld = ({ firm }: Question) => hash(firmIds[firm] ?? '') % FOLDS === 0
  const seen = questions.filter((question) => !isHeld(question))
  const held = questions.filter(isHeld)
  if (seen.length === 0 || held.length === 0)
    throw new RangeError(
      'The year from the cut on has too few new partnerships: take another day or more data.',
    )
  const { model } = fitShapes(features, collectExamples(engine, features, seen), fit)
  const rows = held.map((question) => ({
    question,
    ...engine.layOut(question.firm, question.ranker.allows(question.firm)),
  }))
  const validate = (candidate: LinkModel) => {
    const qualities = rows.map(({ question, candidates, values }) =>
      measureQuality(
        question.ranker.rank(question.firm, {
          firms: candidates,
          scores: scoreRows(candidate, features, values),
        }).places,
      ),
    )
    return {
      questions: held.length,
      hit10: mean(qualities.map(({ hit10 }) => hit10)),
      mrr: mean(qualities.map(({ mrr }) => mrr)),
      ndcg10: mean(qualities.map(({ ndcg10 }) => ndcg10)),
    }
  }
  return {
    model,
    questions: seen.length,
    validation: validate(round(model)),
    shipped: shipped ? validate(shipped).ndcg10 : null,
  }
}

function collectExamples(
  engine: LinkEngine,
  features: readonly LinkFeature[],
  questions: readonly Question[],
): Examples {
  const width = features.length
  const kept: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  const starts = [0]
  for (const { firm, ranker } of questions) {
    const { candidates, values } = engine.layOut(firm, ranker.allows(firm))
    const truth = new Set(ranker.truthOf(firm))
    candidates.forEach((candidate, row) => {
      const isPartner = truth.has(candidate)
      if (!isPartner && hash(`${firm} ${candidate}`) % SAMPLING !== 0) return
      kept.push(Float32Array.from(values.subarray(row * width, (row + 1) * width)))
      labels.push(isPartner ? 1 : 0)
      weights.push(isPartner ? 1 : SAMPLING)
    })
    starts.push(labels.length)
  }
  const values = new Float32Array(kept.length * width)
  kept.forEach((row, at) => {
    values.set(row, at * width)
  })
  return {
    values,
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(weights),
    starts: Int32Array.from(starts),
  }
}

function subsample<Item>(items: readonly Item[], most: number): Item[] {
  const stride = Math.max(1, Math.ceil(items.length / most))
  return items.filter((_, at) => at % stride === 0)
}

/** Four digits exceed the precision of the data, and keep the file readable. */
function round(model: LinkModel): LinkModelFile['links'] {
  const short = (value: number) => Math.round(value * 1e4) / 1e4
  return model.map(({ feature, knots, heights }) => ({
    feature,
    knots: knots.map(short),
    heights: heights.map(short),
  }))
}

function nextVersion(date: string, shipped: LinkModelFile | null): string {
  const number = Number(/\.(\d+)$/.exec(shipped?.version ?? '')?.[1] ?? 0)
  return `${date}.${number + 1}`
}

function hash(text: string): number {
  let state = hashText(text)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  return (state ^ (state >>> 13)) >>> 0
}
