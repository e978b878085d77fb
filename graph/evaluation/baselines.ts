import type { Collaborations } from '../src/matching/link-model/collaborations.ts'
import { type Rows, rowLength, rowOf } from '../src/matching/link-model/collaborations.ts'
import { LARGEST_PROJECT } from '../src/projects/largest-project.ts'
import { hashText } from '../src/texts/hash-text.ts'
import type { Split, Task } from './protocol.ts'
import type { Answer, LinkMethod } from './ranking.ts'

/** A method that answers at once. */
export interface Method extends LinkMethod {
  answer(query: number): Answer
}

/** Chance of a random walk to go back to the query at each step (Page et al. 1999 use .15 as well). */
const RESTART = 0.15
/** The power iteration ends after so many steps, or once a step moves less than this share of the whole. */
const MAX_STEPS = 20
const MIN_MOVE = 2e-3

/** The methods a good engineer would try first; all see the same past and none has a weight to tune. */
export function createBaselines(split: Split, task: Task): Method[] {
  const { commonNeighbours, adamicAdar, lengthThree } = pathsThrough(split.partners)
  return [
    { name: 'random', answer: randomOrder(split.collaborations, task) },
    { name: 'popularity', answer: () => ({ firms: [], scores: [] }) },
    { name: 'common neighbours', answer: commonNeighbours },
    { name: 'Adamic-Adar', answer: adamicAdar },
    { name: 'length-3 paths', answer: lengthThree },
    { name: 'personalised PageRank', answer: pageRank(split) },
  ]
}

/** Scores by paths through all past partners; those that no path leads to are not named. */
export function pathsThrough(
  partners: Rows,
): Record<'commonNeighbours' | 'adamicAdar' | 'lengthThree', Method['answer']> {
  const scores = new Float64Array(partners.starts.length - 1)
  const two = (weightOfMiddle: (firm: number) => number) => (query: number) =>
    take(walkTwo(partners, query, weightOfMiddle, scores), scores)
  return {
    commonNeighbours: two(() => 1),
    adamicAdar: two((firm) => 1 / Math.log(Math.max(2, rowLength(partners, firm)))),
    lengthThree: (query) => take(walkThree(partners, query, scores), scores),
  }
}

/**
 * Scores by a hash of both ids, so that chance is the same on every machine and for every order of the input.
 */
function randomOrder({ firmIds }: Collaborations, task: Task): Method['answer'] {
  const hashes = Uint32Array.from(firmIds, hashText)
  return (query) => ({
    firms: task.candidates,
    scores: Float64Array.from(task.candidates, (firm) => chanceOf(hashes[query] ?? 0, hashes[firm] ?? 0)),
  })
}

/** Chance by two hashes, 0..2^32-1. */
export function chanceOf(one: number, other: number): number {
  return mix(one ^ mix(other))
}

function mix(value: number): number {
  let state = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

function take(touched: number[], scores: Float64Array): Answer {
  const answer = { firms: touched, scores: touched.map((firm) => scores[firm] ?? 0) }
  for (const firm of touched) scores[firm] = 0
  return answer
}

function walkTwo(
  partners: Rows,
  query: number,
  weightOfMiddle: (firm: number) => number,
  scores: Float64Array,
): number[] {
  const touched: number[] = []
  for (const middle of rowOf(partners, query)) {
    const weight = weightOfMiddle(middle)
    for (const end of rowOf(partners, middle)) {
      if (scores[end] === 0) touched.push(end)
      scores[end] = (scores[end] ?? 0) + weight
    }
  }
  return touched
}

/** Paths of three links, each over √(degrees of the two firms between): Kovács et al. 2019. */
function walkThree(partners: Rows, query: number, scores: Float64Array): number[] {
  const second = new Map<number, number>()
  for (const first of rowOf(partners, query)) {
    const weight = 1 / Math.sqrt(rowLength(partners, first))
    for (const next of rowOf(partners, first))
      if (next !== query) second.set(next, (second.get(next) ?? 0) + weight)
  }
  const touched: number[] = []
  for (const [next, sum] of second) {
    const weight = sum / Math.sqrt(rowLength(partners, next))
    for (const end of rowOf(partners, next)) {
      if (scores[end] === 0) touched.push(end)
      scores[end] = (scores[end] ?? 0) + weight
    }
  }
  return touched
}

/** A walk from firm to project to firm, every project of a firm and every firm of a project alike. */
function pageRank({ collaborations, cut }: Split): Method['answer'] {
  const { members, starts, firmIds } = collaborations
  const size = firmIds.length
  const projects = Int32Array.from(starts.keys()).filter((project) => {
    const firms = rowLength(members, project)
    return (starts[project] ?? Number.NaN) < cut && firms >= 2 && firms <= LARGEST_PROJECT
  })
  const share = new Float64Array(size)
  for (const project of projects)
    for (const firm of rowOf(members, project)) share[firm] = (share[firm] ?? 0) + 1
  share.forEach((count, firm) => {
    share[firm] = count > 0 ? 1 / count : 0
  })
  const firms = Int32Array.from({ length: size }, (_, firm) => firm)
  let [now, next] = [new Float64Array(size), new Float64Array(size)]
  const step = (query: number): number => {
    next.fill(0)
    next[query] = RESTART
    for (const project of projects) {
      const [begin, end] = [members.starts[project] ?? 0, members.starts[project + 1] ?? 0]
      let mass = 0
      for (let at = begin; at < end; at++) {
        const firm = members.values[at] ?? 0
        mass += (now[firm] ?? 0) * (share[firm] ?? 0)
      }
      if (mass === 0) continue
      const part = ((1 - RESTART) * mass) / (end - begin)
      for (let at = begin; at < end; at++) {
        const firm = members.values[at] ?? 0
        next[firm] = (next[firm] ?? 0) + part
      }
    }
    let moved = 0
    for (let firm = 0; firm < size; firm++) moved += Math.abs((next[firm] ?? 0) - (now[firm] ?? 0))
    ;[now, next] = [next, now]
    return moved
  }
  return (query) => {
    // A firm without past partners has nowhere to walk to.
    if (share[query] === 0) return { firms: [], scores: [] }
    now.fill(0)
    now[query] = 1
    for (let steps = 0; steps < MAX_STEPS && step(query) > MIN_MOVE; steps++);
    const reached = firms.filter((firm) => (now[firm] ?? 0) > 0)
    return { firms: reached, scores: Float64Array.from(reached, (firm) => now[firm] ?? 0) }
  }
}
