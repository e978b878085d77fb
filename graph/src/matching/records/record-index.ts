import { LRUCache } from 'lru-cache'
import type { FirmKind } from '../model/facts.ts'
import type { NodeKey } from '../model/nodes.ts'
import { Derived } from './derived.ts'
import type { FirmRecord, Names, RecordedAsset } from './firm-record.ts'
import { Postings } from './postings.ts'
import { ProjectTable } from './project-table.ts'

/**
 * Slots are given to each kind in blocks, so that the numbers of one kind, which a question is about, lie
 * side by side in memory.
 */
const BLOCK = 64

/** Records that are kept parsed: the busiest firms are read for most questions. */
const PARSED = 4_096

/**
 * All records of a network in memory, as columns and postings that whole signals are computed from at once. A
 * firm has a slot, a small number that stays its own until it is removed; columns are read by slot. The
 * records themselves are kept as text, which takes a quarter of the memory, and parsed where one is asked
 * for. Whatever is given out must not be changed.
 */
export class RecordIndex {
  readonly #slots = new Map<string, number>()
  readonly #free: Record<FirmKind, number[]> = { TRADITIONAL: [], DIGITAL: [] }
  readonly #texts: (string | null)[] = []
  readonly #parsed = new LRUCache<number, FirmRecord>({ max: PARSED })
  readonly #derived = new Derived()
  readonly ids: (string | null)[] = []
  readonly #names: Names[] = []
  readonly kinds: (FirmKind | null)[] = []
  readonly types: string[] = []
  /** Ids of heritage domains that a firm works in. */
  readonly domainLists: (readonly string[])[] = []
  readonly provinces: (string | null)[] = []
  readonly samples: boolean[] = []
  readonly counts: number[] = []
  /** Masses of all projects, and of partnerships with firms of each kind; see `massOn`. */
  readonly masses: number[] = []
  readonly withKind: Record<FirmKind, number[]> = { TRADITIONAL: [], DIGITAL: [] }
  /** Day of the newest project, days since 1970; -Infinity if none is known. */
  readonly lastDays: number[] = []
  readonly confirmed: boolean[] = []
  readonly registered: boolean[] = []
  readonly verified: boolean[] = []
  readonly verifiedUntil: (string | null)[] = []

  readonly offers = new Postings()
  readonly work = new Postings()
  readonly domains = new Postings()
  readonly cultures = new Postings()
  /** Firms that sell to a market, or whose projects reached it. */
  readonly markets = new Postings()
  /** Owners of assets of a form that no exclusive grant is known of. */
  readonly forms = new Postings()
  readonly projects = new ProjectTable()
  /** Slots of firms that own an asset with an exclusive grant, which has to be looked at. */
  readonly encumbered = new Set<number>()
  /** Firms with a project that adapted an asset. */
  readonly adapters = new Postings()
  /** Who owns an asset, of several the first counts, and its domain. */
  readonly #owners = new Map<string, { slot: number; domain: string | null; names: Names }[]>()

  /** One more than the highest slot; nobody may be at it. */
  get size(): number {
    return this.ids.length
  }

  get firmCount(): number {
    return this.#slots.size
  }

  /** The slot of a firm, or undefined. */
  slotOf(id: string): number | undefined {
    return this.#slots.get(id)
  }

  /** What is said of a firm's being checked. */
  stateAt(slot: number): Pick<FirmRecord, 'registered' | 'confirmed' | 'verified' | 'verifiedUntil'> {
    return {
      registered: this.registered[slot] ?? false,
      confirmed: this.confirmed[slot] ?? true,
      verified: this.verified[slot] ?? false,
      verifiedUntil: this.verifiedUntil[slot] ?? null,
    }
  }

  /** Slots of all firms of a kind. */
  slotsOf(kind: FirmKind): Int32Array {
    return this.derive(`slots of ${kind}`, '', () =>
      Int32Array.from(this.#slots.values()).filter((slot) => this.kinds[slot] === kind),
    )
  }

  /** What follows from all records, worked out once until one of them or the state is another. */
  derive<Value>(name: string, state: string | number, find: () => Value): Value {
    return this.#derived.get(name, state, find)
  }

  recordAt(slot: number): FirmRecord {
    const parsed = this.#parsed.get(slot)
    if (parsed) return parsed
    const text = this.#texts[slot]
    if (!text) throw new Error(`No record is kept at slot ${slot}.`)
    const record = JSON.parse(text) as FirmRecord
    this.#parsed.set(slot, record)
    return record
  }

  /** The record of a firm, or null. */
  recordOf(id: string): FirmRecord | null {
    const slot = this.#slots.get(id)
    return slot === undefined ? null : this.recordAt(slot)
  }

  /** What a firm, a project or an asset is called; undefined for other nodes and for what is not known. */
  namesOf({ label, id }: NodeKey): Names | undefined {
    if (label === 'Project') return this.projects.namesOf(id)
    if (label === 'IPAsset') return this.#owners.get(id)?.[0]?.names
    return label === 'Firm' ? this.#names[this.#slots.get(id) ?? -1] : undefined
  }

  /** The domain of an asset of any firm; null if it has none or is not known. */
  domainOf(assetId: string): string | null {
    return this.#owners.get(assetId)?.[0]?.domain ?? null
  }

  /** An asset of any firm; null if it is not known. Cost: the record of its owner is parsed. */
  assetOf(assetId: string): RecordedAsset | null {
    const [owner] = this.#owners.get(assetId) ?? []
    return (owner && this.recordAt(owner.slot).assets.find(({ id }) => id === assetId)) ?? null
  }

  /** Adds a firm, or replaces what was known of it. */
  upsert(record: FirmRecord): void {
    this.remove(record.id)
    const slot = this.#takeSlot(record.kind)
    this.#slots.set(record.id, slot)
    this.#texts[slot] = JSON.stringify(record)
    this.ids[slot] = record.id
    this.#names[slot] = record.names
    this.kinds[slot] = record.kind
    this.types[slot] = record.type
    this.domainLists[slot] = record.domains
    this.provinces[slot] = record.province
    this.samples[slot] = record.sample
    this.confirmed[slot] = record.confirmed
    this.registered[slot] = record.registered
    this.verified[slot] = record.verified
    this.verifiedUntil[slot] = record.verifiedUntil
    this.counts[slot] = record.count
    this.masses[slot] = record.mass
    this.withKind.TRADITIONAL[slot] = record.withKind.TRADITIONAL
    this.withKind.DIGITAL[slot] = record.withKind.DIGITAL
    this.lastDays[slot] = record.lastDay ?? Number.NEGATIVE_INFINITY
    for (const { postings, id, value } of entriesOf(this, record)) postings.add(id, slot, value)
    for (const project of record.projects) this.projects.add(project, slot, record.sample)
    for (const { id, domain, names } of record.assets)
      this.#owners.set(id, [...(this.#owners.get(id) ?? []), { slot, domain, names }])
    if (record.assets.some(isEncumbered)) this.encumbered.add(slot)
  }

  /** Removes a firm; does nothing if it is not here. */
  remove(id: string): void {
    this.#derived.clear()
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    const record = this.recordAt(slot)
    for (const { postings, id: key } of entriesOf(this, record)) postings.remove(key, slot)
    for (const project of record.projects) this.projects.remove(project.id, slot, record.sample)
    for (const asset of record.assets) this.#disown(asset.id, slot)
    this.encumbered.delete(slot)
    this.#slots.delete(id)
    this.#parsed.delete(slot)
    this.#clear(slot)
    this.#free[record.kind].push(slot)
  }

  #takeSlot(kind: FirmKind): number {
    const free = this.#free[kind]
    const slot = free.pop()
    if (slot !== undefined) return slot
    const begin = this.ids.length
    for (let next = begin + BLOCK - 1; next > begin; next--) free.push(next)
    for (let next = begin; next < begin + BLOCK; next++) this.#clear(next)
    return begin
  }

  /** Nobody is at a slot. */
  #clear(slot: number): void {
    this.#texts[slot] = null
    this.ids[slot] = null
    this.kinds[slot] = null
    this.#names[slot] = ['', '']
    this.types[slot] = ''
    this.domainLists[slot] = []
    this.provinces[slot] = null
    this.samples[slot] = false
    for (const flags of [this.confirmed, this.registered, this.verified]) flags[slot] = false
    this.verifiedUntil[slot] = null
    this.counts[slot] = 0
    for (const masses of [this.masses, this.withKind.TRADITIONAL, this.withKind.DIGITAL]) masses[slot] = 0
    this.lastDays[slot] = Number.NEGATIVE_INFINITY
  }

  #disown(assetId: string, slot: number): void {
    const others = (this.#owners.get(assetId) ?? []).filter((owner) => owner.slot !== slot)
    if (others.length > 0) this.#owners.set(assetId, others)
    else this.#owners.delete(assetId)
  }

  /**
   * How rare a capability is among projects of real firms: the natural logarithm of 1 + projects over those
   * with it.
   */
  idf(capability: string): number {
    return this.derive(`idf of ${capability}`, '', () => {
      const { realCount } = this.projects
      return Math.log(1 + Math.max(1, realCount) / Math.max(1, this.projects.realWith(capability)))
    })
  }
}

interface Entry {
  postings: Postings
  id: string
  value: number
}

function entriesOf(index: RecordIndex, record: FirmRecord): Entry[] {
  const plain = (postings: Postings, ids: readonly string[]) => ids.map((id) => ({ postings, id, value: 1 }))
  return [
    ...plain(index.offers, record.offers),
    ...plain(index.domains, record.domains),
    ...plain(index.markets, marketsOf(record)),
    ...plain(index.adapters, [...new Set(record.projects.flatMap(({ ipAssets }) => ipAssets))]),
    ...plain(index.forms, formsOf(record.assets)),
    ...record.work.map(({ id, mass }) => ({ postings: index.work, id, value: mass })),
    ...record.cultures.map(({ id, mass }) => ({ postings: index.cultures, id, value: mass })),
  ]
}

/** Whether a firm is verified on a day, ISO. */
export function isVerifiedOn(
  { verified, verifiedUntil }: Pick<FirmRecord, 'verified' | 'verifiedUntil'>,
  day: string,
): boolean {
  return verified && (verifiedUntil === null || verifiedUntil >= day)
}

const marketLists = new WeakMap<FirmRecord, readonly string[]>()

/** Markets that a firm sells to or that one of its projects reached. */
export function marketsOf(record: FirmRecord): readonly string[] {
  const known = marketLists.get(record)
  if (known) return known
  const markets = [...new Set([...record.markets, ...record.projects.flatMap((each) => each.markets)])]
  marketLists.set(record, markets)
  return markets
}

function formsOf(assets: readonly RecordedAsset[]): string[] {
  return [...new Set(assets.filter((asset) => !isEncumbered(asset)).flatMap(({ forms }) => forms))]
}

/** Whether an exclusive grant may stand in the way of an asset's use. */
export function isEncumbered({ grants }: RecordedAsset): boolean {
  return grants.some(({ exclusive }) => exclusive)
}
