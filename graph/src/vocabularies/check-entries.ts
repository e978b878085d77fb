import { foldText } from '../importing/fold-text.ts'
import type { Problem } from './problems.ts'
import {
  type GivenEntry,
  type KnownEntries,
  MAX_CODE_LENGTH,
  MAX_ENTRIES,
  MAX_ENTRY_NAME_LENGTH,
  type VocabularyEntry,
  type VocabularyName,
} from './vocabulary-entry.ts'

/** Codes stand in addresses and, between `|` and `;`, in cells of tables. */
const CODE = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${MAX_CODE_LENGTH - 1}}$`)

/** Regions nest no deeper than matching looks: a country, its region, the world. */
const MAX_DEPTH = 4

/** The entry that somebody means, with what it was before where they do not say; or why it cannot be one. */
export function checkEntry(
  vocabulary: VocabularyName,
  known: KnownEntries,
  given: GivenEntry,
): { entry: VocabularyEntry } | { problem: Problem } {
  const before = known.get(given.code) ?? null
  const nameZh = given.nameZh ?? before?.nameZh ?? given.nameEn
  const nameEn = given.nameEn ?? before?.nameEn ?? given.nameZh
  if (!before) {
    const problem = checkNew(known, given)
    if (problem) return { problem }
  }
  if (nameZh === null || nameEn === null)
    return { problem: { kind: 'NO_NAME', column: 'nameZh', values: [] } }
  const entry: VocabularyEntry = {
    code: given.code,
    nameZh,
    nameEn,
    parents: [...new Set(given.parents ?? before?.parents ?? [])].sort(),
    typicalSide: given.typicalSide ?? before?.typicalSide ?? null,
    type: vocabulary === 'markets' ? (given.type ?? before?.type ?? 'country') : null,
  }
  const problem =
    checkNames(vocabulary, known, entry, before) ??
    (vocabulary === 'markets' ? checkRegions(known, entry) : checkGroup(known, entry, before))
  return problem ? { problem } : { entry }
}

/**
 * Of entries in any order those that can be written, in an order in which what they lie in comes first, with
 * the entries of the vocabulary after it; and why the others cannot. Cost: entries times the depth of
 * regions, times the size of the vocabulary.
 */
export function checkEntries<Given extends GivenEntry>(
  vocabulary: VocabularyName,
  known: KnownEntries,
  given: readonly Given[],
): {
  good: { given: Given; entry: VocabularyEntry }[]
  bad: { given: Given; problem: Problem }[]
  after: Map<string, VocabularyEntry>
} {
  const after = new Map(known)
  const good: { given: Given; entry: VocabularyEntry }[] = []
  for (let rest = given; ; ) {
    const bad: { given: Given; problem: Problem }[] = []
    for (const each of rest) {
      const checked = checkEntry(vocabulary, after, each)
      if ('problem' in checked) bad.push({ given: each, problem: checked.problem })
      else {
        after.set(each.code, checked.entry)
        good.push({ given: each, entry: checked.entry })
      }
    }
    // What lies in an entry that comes later is checked again with it.
    if (bad.length === rest.length || bad.length === 0) return { good, bad, after }
    rest = bad.map((each) => each.given)
  }
}

function checkNew(known: KnownEntries, { code }: GivenEntry): Problem | null {
  if (!CODE.test(code)) return { kind: 'CODE', column: 'code', values: [code] }
  const folded = foldText(code)
  const like = [...known.keys()].find((other) => foldText(other) === folded)
  if (like !== undefined) return { kind: 'LIKE', column: 'code', values: [code, like] }
  return known.size < MAX_ENTRIES ? null : { kind: 'FULL', column: 'code', values: [] }
}

/** Names are what readers choose by: no two of one vocabulary, or level of it, are the same. */
function checkNames(
  vocabulary: VocabularyName,
  known: KnownEntries,
  entry: VocabularyEntry,
  before: VocabularyEntry | null,
): Problem | null {
  for (const column of ['nameZh', 'nameEn'] as const) {
    const name = entry[column]
    if (name === before?.[column]) continue
    if (name.length > MAX_ENTRY_NAME_LENGTH) return { kind: 'LONG_NAME', column, values: [name] }
    const other = [...known.values()].find(
      (each) =>
        each.code !== entry.code &&
        each[column] === name &&
        (vocabulary !== 'capabilities' || isGroup(each) === isGroup(entry)),
    )
    if (other) return { kind: 'NAME_TAKEN', column, values: [name, other.code] }
  }
  return null
}

/** Capabilities are two levels deep, and an entry stays on its level: a group is a field of use as well. */
function checkGroup(
  known: KnownEntries,
  { code, parents }: VocabularyEntry,
  before: VocabularyEntry | null,
): Problem | null {
  const [group, ...more] = parents
  if (group === undefined) return null
  const column = 'group'
  if (before && isGroup(before)) return { kind: 'IS_GROUP', column, values: [code] }
  const found = known.get(group)
  if (more.length > 0 || group === code || !found || !isGroup(found))
    return { kind: 'NO_GROUP', column, values: [parents.join(' | ')] }
  return null
}

function checkRegions(known: KnownEntries, entry: VocabularyEntry): Problem | null {
  const column = 'regions'
  if (entry.type !== 'region' && [...known.values()].some(({ parents }) => parents.includes(entry.code)))
    return { kind: 'HAS_PARTS', column: 'marketType', values: [entry.code] }
  for (const code of entry.parents) {
    if (code === entry.code) return { kind: 'NESTED', column, values: [entry.code] }
    if (known.get(code)?.type !== 'region') return { kind: 'NO_REGION', column, values: [code] }
  }
  const all = new Map(known).set(entry.code, entry)
  const above = depthAbove(all, entry.code)
  const below = depthBelow(all, entry.code)
  return above + below < MAX_DEPTH ? null : { kind: 'NESTED', column, values: [entry.code] }
}

function isGroup({ parents }: VocabularyEntry): boolean {
  return parents.length === 0
}

/** Steps up to the outermost region, at most as many as are too many; a circle has these. */
function depthAbove(known: KnownEntries, code: string): number {
  let level = new Set([code])
  for (let depth = 0; ; depth++) {
    level = new Set([...level].flatMap((each) => known.get(each)?.parents ?? []))
    if (level.size === 0 || depth === MAX_DEPTH) return depth
  }
}

function depthBelow(known: KnownEntries, code: string): number {
  let level = new Set([code])
  for (let depth = 0; ; depth++) {
    const lower = [...known.values()].filter(({ parents }) => parents.some((each) => level.has(each)))
    level = new Set(lower.map((each) => each.code))
    if (level.size === 0 || depth === MAX_DEPTH) return depth
  }
}
