import { hashText } from '../../texts/hash-text.ts'
import { type Collaborations, rowOf, transpose } from '../link-model/collaborations.ts'

/**
 * Days after which a firm is recomputed even if nothing near it has changed; each firm has its own day.
 */
const RENEWED_AFTER = 30

/**
 * For each firm a number, 0..2^32-1, that changes when what its likely partners are computed from does: its
 * own projects and those of its partners (days, firms, capabilities), and once in RENEWED_AFTER days for
 * whatever changed farther away. Nothing depends on the order or number of firms.
 */
export function linkStates(
  collaborations: Collaborations,
  asOf: number,
  partnersOf: (firm: number) => ArrayLike<number>,
): Uint32Array {
  const { firmIds, types, typeNames, countries, countryNames, members, capabilities } = collaborations
  const { capabilityNames, starts } = collaborations
  const firms = Uint32Array.from(firmIds, hashText)
  const themes = Uint32Array.from(capabilityNames, hashText)
  const projects = Uint32Array.from(starts, (start, project) => {
    // What has not begun adds nothing.
    if (!(start < asOf)) return 0
    const who = sumOf(rowOf(members, project), (firm) => firms[firm] ?? 0)
    const what = sumOf(rowOf(capabilities, project), (theme) => themes[theme] ?? 0)
    return mix(mix(start, who), what)
  })
  const projectsOf = transpose(members, firmIds.length)
  const own = firms.map((firm, at) => {
    const described = hashText(`${typeNames[types[at] ?? -1]} ${countryNames[countries[at] ?? -1]}`)
    return mix(
      mix(firm, described),
      sumOf(rowOf(projectsOf, at), (project) => projects[project] ?? 0),
    )
  })
  return own.map((state, at) => {
    const turn = Math.floor((asOf + ((firms[at] ?? 0) % RENEWED_AFTER)) / RENEWED_AFTER)
    return mix(
      mix(state, turn),
      sumOf(partnersOf(at), (partner) => own[partner] ?? 0),
    )
  })
}

/** Of hashes, the same for every order of them. */
function sumOf(values: ArrayLike<number>, number: (value: number) => number): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum = (sum + number(values[at] ?? 0)) >>> 0
  return sum
}

/** Two numbers as one, well mixed: the finaliser of MurmurHash3 by A. Appleby, public domain. */
function mix(a: number, b: number): number {
  let state = (Math.imul(a, 0x9e3779b1) + b) | 0
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
