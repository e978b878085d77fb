import { createMemory } from '../model/memo.ts'
import type { Question } from '../model/question.ts'
import type { Finding } from './evidence.ts'
import { findConnections } from './proximity.ts'
import type { Signal } from './signal.ts'

const remember = createMemory<Finding>()

/**
 * How near the firm is in the network: how likely a partner the link model holds it relative to the
 * likeliest, where a path explains it; 0 without one.
 */
export const nearness: Signal = {
  code: 'NEAR',
  side: 'FOR_YOU',
  minScale: 1,
  fill(question, values) {
    const near: number[] = []
    for (const id of question.neighbourhood.likely.keys()) {
      const slot = question.index.slotOf(id)
      if (slot === undefined) continue
      values[slot] = findNear(question, id).reduce((sum, { share }) => sum + share, 0)
      near.push(slot)
    }
    return [near]
  },
  explain: (question, other) => findNear(question, other.id),
}

function findNear({ neighbourhood }: Question, otherId: string): Finding {
  const [subject, other] = [neighbourhood.subjectId, otherId].map((id) => neighbourhood.firms.get(id))
  if (!subject || !other || !neighbourhood.likely.has(otherId)) return []
  return remember(neighbourhood, otherId, () => findConnections(neighbourhood, subject, other))
}
