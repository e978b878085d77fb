import { EMBEDDING_DIMENSIONS, embedNodes } from './embeddings.ts'

/**
 * How much each relationship says about what a firm is; markets and the taxonomy's tree say least, being
 * common to many.
 */
const edgeWeights: Readonly<Record<string, number>> = {
  TOOK_PART_IN: 2,
  OWNS: 1.5,
  IN_DOMAIN: 1.5,
  WORKS_IN: 1.5,
  ADAPTED: 1.5,
  OFFERS: 1,
  USED: 1,
  HAS_FORM: 0.7,
  LENDS_ITSELF_TO: 0.5,
  PART_OF: 0.5,
  SELLS_TO: 0.4,
  REACHED: 0.4,
}

/** A relationship by the label and id of its end, and its type. */
export type EmbeddedEdge = readonly [label: string, id: string, type: string]

/** Gathers the typed graph node by node, and embeds its firms. */
export class EmbeddingEdges {
  readonly #numbers = new Map<string, number>()
  readonly #firmIds: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #weights: number[] = []

  /** Adds a node with the relationships that leave it; each node once. */
  add(label: string, id: string, edges: readonly EmbeddedEdge[]): void {
    const node = this.#numberOf(`${label}:${id}`)
    if (label === 'Firm') this.#firmIds.push(id)
    // In an order of their own: sums of floats depend on the order in which a store returns its
    // relationships.
    const sorted = [...edges].sort((a, b) => (a.join() < b.join() ? -1 : 1))
    for (const [targetLabel, targetId, type] of sorted) {
      this.#from.push(node)
      this.#to.push(this.#numberOf(`${targetLabel}:${targetId}`))
      this.#weights.push(edgeWeights[type] ?? 1)
    }
  }

  /** The embedding of every firm that was added, of length 1; null for one without relationships. */
  embedFirms(): { id: string; vector: number[] | null }[] {
    const keys = [...this.#numbers.keys()]
    const vectors = embedNodes({ keys, from: this.#from, to: this.#to, weights: this.#weights })
    return this.#firmIds.map((id) => {
      const start = this.#numberOf(`Firm:${id}`) * EMBEDDING_DIMENSIONS
      const vector = [...vectors.subarray(start, start + EMBEDDING_DIMENSIONS)]
      return { id, vector: vector.some((value) => value !== 0) ? vector : null }
    })
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }
}
