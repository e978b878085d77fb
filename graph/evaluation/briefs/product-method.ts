import { findEligible } from '../../src/matching/eligibility.ts'
import type { Question } from '../../src/matching/model/question.ts'
import { buildQuestion } from '../../src/matching/retrieval/question.ts'
import { joinDirections, measureSignals, scoreAll } from '../../src/matching/scoring.ts'
import { signals } from '../../src/matching/signals/all.ts'
import type { Signal } from '../../src/matching/signals/signal.ts'
import type { QuestionWeights } from '../../src/matching/weights.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { BriefMethod } from './brief-baselines.ts'
import type { BriefQuestion, BriefTask } from './brief-protocol.ts'
import { isoDay, toBriefRecords } from './brief-records.ts'
import type { SignalSource } from './fit-questions.ts'
import type { Sides } from './sides.ts'

/**
 * The product's own ranking as a method: the shipped eligibility, signals and weights over the network in
 * memory, asked once for each kind that candidates are of. Every eligible candidate gets a score.
 * @param weights a fit instead of the shipped weights.
 */
export function createProductMethod(
  task: BriefTask,
  sides: Sides,
  weights: QuestionWeights | null = null,
): BriefMethod {
  const ask = askProduct(task, sides)
  return {
    name: 'product',
    async scores(question) {
      const scores = new Float64Array(task.candidates.length).fill(Number.NaN)
      for (const asked of await ask(question)) {
        const directions = scoreAll(asked, weights ?? undefined)
        const eligible = findEligible(asked, {})
        placesIn(task, asked).forEach((slot, place) => {
          if (eligible[slot] === 1)
            scores[place] = joinDirections(
              directions.forYou[slot] ?? 0,
              directions.forThem[slot] ?? 0,
              directions.weights.floor,
            )
        })
      }
      return scores
    },
  }
}

const ofSide = (side: Signal['side']) => signals.filter((signal) => signal.side === side && !signal.isAgainst)

/** The signals of the product's ranking for every candidate, to fit weights to. */
export function readProductSignals(task: BriefTask, sides: Sides): SignalSource {
  const ask = askProduct(task, sides)
  const [you, them] = [ofSide('FOR_YOU'), ofSide('FOR_THEM')]
  const bounds = ({ code, isAgainst = false }: Signal) => ({ code, isPositive: !isAgainst })
  return {
    shape: { forYou: you.map(bounds), forThem: them.map(bounds) },
    async signalsOf(question) {
      const size = task.candidates.length
      const forYou = new Float32Array(size * you.length)
      const forThem = new Float32Array(size * them.length)
      for (const asked of await ask(question)) {
        const slots = placesIn(task, asked)
        for (const { signal, values } of measureSignals(asked)) {
          const [table, columns] = signal.side === 'FOR_YOU' ? [forYou, you] : [forThem, them]
          const column = columns.indexOf(signal)
          slots.forEach((slot, place) => {
            if (slot >= 0 && asked.index.kinds[slot] === asked.kind)
              table[place * columns.length + column] = values[slot] ?? 0
          })
        }
      }
      return { forYou, forThem }
    },
  }
}

/** Puts a question to the product: once for each kind that candidates are of. */
function askProduct(task: BriefTask, sides: Sides): (question: BriefQuestion) => Promise<Question[]> {
  const asOf = isoDay(task.past.day)
  const network = memoryNetwork(toBriefRecords(task, sides), { asOf, likely: false })
  const numbers = new Map(task.questions.map((question, number) => [question, number]))
  return async (question) => {
    const subject = await network.findSubject({ briefId: `brief ${numbers.get(question)}` })
    return subject ? sides.wanted.map((kind) => buildQuestion(subject, asOf, kind)) : []
  }
}

const slotsOfTasks = new WeakMap<BriefTask, Int32Array>()

/** The slot of each candidate, by its place; -1 where it has none. */
function placesIn(task: BriefTask, { index }: Question): Int32Array {
  const known = slotsOfTasks.get(task)
  if (known) return known
  const { candidates, collaborations } = task
  const slots = Int32Array.from(candidates, (firm) => index.slotOf(collaborations.firmIds[firm] ?? '') ?? -1)
  slotsOfTasks.set(task, slots)
  return slots
}
