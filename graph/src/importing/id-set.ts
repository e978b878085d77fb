import { hash } from 'node:crypto'

/** Length of a key in 32-bit words. */
const WORDS_OF_KEY = 3
/** A key, and the number of the id. */
const WORDS_OF_SLOT = 4

/**
 * A set of ids in little memory: 12 bytes of each id's SHA-256 and a number in a hash table that is at most
 * half full, so 32 to 64 bytes an id however long it is. Two different ids are taken for the same with a
 * probability below n² / 2⁹⁷ (for a hundred million ids: 10⁻¹³).
 */
export class IdSet {
  private words = new Uint32Array(1024 * WORDS_OF_SLOT)
  private slots = 1024
  private count = 0
  private readonly key = new Uint32Array(WORDS_OF_KEY)

  /** How many ids it holds. */
  get size(): number {
    return this.count
  }

  /** Adds an id; returns false if it was there already. */
  add(id: string): boolean {
    this.digest(id)
    const slot = this.find()
    if (this.isTaken(slot)) return false
    this.fill(slot, this.count)
    this.count += 1
    if (this.count * 2 > this.slots) this.grow()
    return true
  }

  has(id: string): boolean {
    this.digest(id)
    return this.isTaken(this.find())
  }

  /** How many ids were added before this one; null if it was not added. */
  numberOf(id: string): number | null {
    this.digest(id)
    const slot = this.find()
    return this.isTaken(slot) ? (this.words[slot * WORDS_OF_SLOT + WORDS_OF_KEY] ?? null) : null
  }

  private fill(slot: number, number: number): void {
    this.words.set(this.key, slot * WORDS_OF_SLOT)
    this.words[slot * WORDS_OF_SLOT + WORDS_OF_KEY] = number
  }

  private digest(id: string): void {
    const bytes = hash('sha256', id, 'buffer')
    for (let word = 0; word < WORDS_OF_KEY; word += 1) this.key[word] = bytes.readUInt32LE(word * 4)
    // The all-zero key marks a free slot.
    this.key[0] = (this.key[0] ?? 0) | 1
  }

  private isTaken(slot: number): boolean {
    return this.words[slot * WORDS_OF_SLOT] !== 0
  }

  /** The slot that holds the key, or the free one where it belongs: linear probing. */
  private find(): number {
    const mask = this.slots - 1
    let slot = (this.key[1] ?? 0) & mask
    while (this.isTaken(slot) && !this.holdsKey(slot)) slot = (slot + 1) & mask
    return slot
  }

  private holdsKey(slot: number): boolean {
    const at = slot * WORDS_OF_SLOT
    return (
      this.words[at] === this.key[0] &&
      this.words[at + 1] === this.key[1] &&
      this.words[at + 2] === this.key[2]
    )
  }

  private grow(): void {
    const old = this.words
    this.slots *= 2
    this.words = new Uint32Array(this.slots * WORDS_OF_SLOT)
    for (let at = 0; at < old.length; at += WORDS_OF_SLOT) {
      if (old[at] === 0) continue
      this.key.set(old.subarray(at, at + WORDS_OF_KEY))
      this.fill(this.find(), old[at + WORDS_OF_KEY] ?? 0)
    }
  }
}
