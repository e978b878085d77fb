import { LARGEST_PROJECT } from '../../graph/src/projects/largest-project.ts'
import type { SyntheticNetwork } from './network.ts'

/** `from` and `to` are places of firms. */
export interface WorkedWith {
  from: number
  to: number
  count: number
  lastYear: number
  weight: number
}

export interface Proved {
  firm: number
  capability: string
  count: number
  lastYear: number
}

export interface Derived {
  /** Projects of each firm. */
  projectCounts: Uint32Array
  workedWith: WorkedWith[]
  proved: Proved[]
}

/**
 * What follows from the projects, computed in memory: the product derives it firm by firm as projects are
 * written, which deletes and writes every tie twice and would take most of an hour at a million firms.
 */
export function derive({ firms, projects }: SyntheticNetwork): Derived {
  const projectCounts = new Uint32Array(firms.length)
  const ties = new Map<number, WorkedWith>()
  const proofs = new Map<string, Proved>()
  for (const { participants, capabilities, year } of projects) {
    for (const firm of participants) {
      projectCounts[firm] = (projectCounts[firm] ?? 0) + 1
      for (const capability of capabilities) {
        if (!firms[firm]?.capabilities.includes(capability)) continue
        const proof = proofs.get(`${firm} ${capability}`)
        if (!proof) proofs.set(`${firm} ${capability}`, { firm, capability, count: 1, lastYear: year })
        else raise(proof, year)
      }
    }
    if (participants.length > LARGEST_PROJECT) continue
    const weight = 1 / (participants.length - 1)
    for (const [place, a] of participants.entries())
      for (const b of participants.slice(place + 1)) {
        const [from, to] = (firms[a]?.id ?? '') < (firms[b]?.id ?? '') ? [a, b] : [b, a]
        const key = from * firms.length + to
        const tie = ties.get(key)
        if (!tie) ties.set(key, { from, to, count: 1, lastYear: year, weight })
        else {
          raise(tie, year)
          tie.weight += weight
        }
      }
  }
  return { projectCounts, workedWith: [...ties.values()], proved: [...proofs.values()] }
}

function raise(edge: { count: number; lastYear: number }, year: number): void {
  edge.count += 1
  edge.lastYear = Math.max(edge.lastYear, year)
}
