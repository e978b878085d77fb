import { type Collaborations, rowOf } from '../link-model/collaborations.ts'
import { LinkEngine } from '../link-model/engine.ts'
import type { LinkModelFile } from '../link-model/shipped-model.ts'
import { caps } from '../model/caps.ts'

/** A firm of the other kind that is no partner yet. */
export interface LikelyPartner {
  id: string
  /**
   * How likely it is to become one by the link model, relative to the likeliest: 0..1, 1 for the first.
   */
  score: number
}

/** Asks the link model, as it is measured by `npm run evaluate`, for every firm of one network. */
export class LikelyPartners {
  readonly #collaborations: Collaborations
  readonly #engine: LinkEngine
  readonly #model: LinkModelFile
  /** Whether a firm took part in anything that is known. */
  readonly #isKnown: Uint8Array

  /** @param asOf only what started before this day (days since 1970) is known. */
  constructor(collaborations: Collaborations, asOf: number, model: LinkModelFile) {
    this.#collaborations = collaborations
    this.#engine = new LinkEngine(collaborations, asOf)
    this.#model = model
    const { members, starts, firmIds } = collaborations
    this.#isKnown = new Uint8Array(firmIds.length)
    starts.forEach((start, project) => {
      if (start < asOf) for (const firm of rowOf(members, project)) this.#isKnown[firm] = 1
    })
  }

  /** Whether the model can say anything of a firm: it has a past project, with partners or alone. */
  knows(firm: number): boolean {
    return this.#isKnown[firm] === 1
  }

  /** Past partners of a firm, by their numbers, ascending. */
  partnersOf(firm: number): Int32Array {
    return this.#engine.partnersOf(firm)
  }

  /**
   * The likeliest partners of a firm, likeliest first (ties: smaller id); by the path of newcomers where it
   * did its projects alone, and none where it has none, since all such firms would get the same list. The
   * model was fitted to the chance that one candidate rather than another becomes a partner, e^score over
   * their sum, so e^(score − best) is how likely a candidate is relative to the likeliest. Cost: bounded by
   * the caps of the walk and of the candidates.
   */
  of(firm: number): LikelyPartner[] {
    if (!this.knows(firm)) return []
    const { types, firmIds } = this.#collaborations
    const partners = new Set(this.#engine.partnersOf(firm))
    const isEligible = (other: number) => types[other] !== types[firm] && !partners.has(other)
    const { firms, scores } = this.#engine.score(firm, isEligible, this.#model)
    const ranked = firms
      .map((other, at) => ({ other, score: scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, caps.likelyPerFirm)
    const best = ranked[0]?.score ?? 0
    return ranked.map(({ other, score }) => ({
      id: firmIds[other] ?? '',
      score: round(Math.exp(score - best)),
    }))
  }
}

/** Four digits exceed the precision of a model, and do not depend on the order of summation. */
function round(score: number): number {
  return Math.round(score * 1e4) / 1e4
}
