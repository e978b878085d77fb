import { measureSignals } from '../../src/matching/scoring.ts'
import { signals } from '../../src/matching/signals/all.ts'
import type { Signal } from '../../src/matching/signals/signal.ts'
import type { BriefTask } from './brief-protocol.ts'
import type { SignalSource } from './fit-questions.ts'
import type { SignalBounds } from './fit-weights.ts'
import { askProduct } from './product-questions.ts'
import { toProductRecords } from './product-records.ts'
import type { Sides } from './sides.ts'

/**
 * The signals that a fit weighs. Being busy is not among them: it stands against how much a firm has done
 * with others of the kind, and each would take back what the other gives, so that neither could be explained.
 */
const ofSide = (side: Signal['side']) => signals.filter((signal) => signal.side === side && !signal.isAgainst)
const toBounds = ({ code }: Signal): SignalBounds => ({ code, isPositive: true })

/** The signals of the product's ranking for every candidate, to fit weights to. */
export function readProductSignals(task: BriefTask, sides: Sides): SignalSource {
  const { collaborations, past, questions, candidates } = task
  const ask = askProduct(
    toProductRecords(collaborations, past.known, sides, questions),
    sides,
    past.day,
    false,
  )
  const briefs = new Map(questions.map((question, number) => [question, number]))
  const columns = { FOR_YOU: ofSide('FOR_YOU'), FOR_THEM: ofSide('FOR_THEM') }
  const counted = [...columns.FOR_YOU, ...columns.FOR_THEM]
  // All questions are put to one index.
  let slots: Int32Array | undefined
  return {
    shape: { forYou: columns.FOR_YOU.map(toBounds), forThem: columns.FOR_THEM.map(toBounds) },
    async signalsOf(question) {
      const tables = {
        FOR_YOU: new Float32Array(candidates.length * columns.FOR_YOU.length),
        FOR_THEM: new Float32Array(candidates.length * columns.FOR_THEM.length),
      }
      for (const asked of await ask({ briefId: `brief ${briefs.get(question)}` })) {
        const { index, kind } = asked
        slots ??= Int32Array.from(
          candidates,
          (firm) => index.slotOf(collaborations.firmIds[firm] ?? '') ?? -1,
        )
        for (const { signal, scale, values } of measureSignals(asked, counted)) {
          const width = columns[signal.side].length
          const column = columns[signal.side].indexOf(signal)
          if (column < 0) continue
          slots.forEach((slot, place) => {
            if (index.kinds[slot] === kind)
              tables[signal.side][place * width + column] = (values[slot] ?? 0) / scale
          })
        }
      }
      return { forYou: tables.FOR_YOU, forThem: tables.FOR_THEM }
    },
  }
}
