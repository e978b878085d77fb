import { rowOf } from '../../src/matching/link-model/collaborations.ts'
import { type BriefTask, freshness } from './brief-protocol.ts'

/** Which candidates worked with one capability before the cut. */
export interface Experience {
  /** Past projects with the capability, of any firm. */
  projects: number
  /** Places of the candidates, and of each its projects with a half-life of five years. */
  places: Int32Array
  recent: Float64Array
}

const NONE: Experience = { projects: 0, places: new Int32Array(), recent: new Float64Array() }

/** Experience by the number of a capability; each past project is read once. */
export function readExperience({
  collaborations,
  past,
  candidates,
}: BriefTask): (capability: number) => Experience {
  const { starts, members, capabilities } = collaborations
  const placeOf = new Map(Array.from(candidates, (firm, place) => [firm, place] as const))
  const found = new Map<number, { projects: number; recent: Map<number, number> }>()
  for (const project of past.known)
    for (const capability of rowOf(capabilities, project)) {
      const entry = found.get(capability) ?? { projects: 0, recent: new Map() }
      found.set(capability, entry)
      entry.projects++
      for (const firm of rowOf(members, project)) {
        const place = placeOf.get(firm)
        if (place === undefined) continue
        const counted = freshness(starts[project] ?? 0, past.day)
        entry.recent.set(place, (entry.recent.get(place) ?? 0) + counted)
      }
    }
  const packed = new Map(
    [...found].map(([capability, { projects, recent }]) => [
      capability,
      { projects, places: Int32Array.from(recent.keys()), recent: Float64Array.from(recent.values()) },
    ]),
  )
  return (capability) => packed.get(capability) ?? NONE
}
