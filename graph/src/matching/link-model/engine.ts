import { type ActivityIndex, findLinkCandidates, indexActivity } from './candidates.ts'
import { type Collaborations, rowLength, rowOf } from './collaborations.ts'
import { askLinkQuestion, linkFeatures, newcomerFeatures, scaleFeatures } from './features.ts'
import { buildLinkNetwork, type LinkNetwork } from './link-network.ts'
import { type LinkModel, scoreRows } from './model.ts'
import { Walker } from './walk.ts'

/** Shapes for a firm with partners, and for one that has none yet. */
export interface LinkModels {
  links: LinkModel
  newcomers: LinkModel
}

/** A question laid out for a model: who is considered, and one row of scaled features for each. */
export interface LinkRows {
  candidates: number[]
  values: Float64Array
}

/** Asks the same questions of one network again and again: candidates, features, scores. */
export class LinkEngine {
  readonly #network: LinkNetwork
  readonly #index: ActivityIndex
  readonly #walker: Walker

  /** @param asOf only what started before this day is known. */
  constructor(collaborations: Collaborations, asOf: number) {
    this.#network = buildLinkNetwork(collaborations, asOf)
    this.#index = indexActivity(this.#network, {
      themes: collaborations.capabilityNames.length,
      types: collaborations.typeNames.length,
      countries: collaborations.countryNames.length,
    })
    this.#walker = new Walker(this.#network)
  }

  /** Whether the firm is asked about by profile and peers, because it has no partner yet. */
  isNewcomer(firm: number): boolean {
    return this.#network.traits.partners[firm] === 0
  }

  /** Past partners of a firm, ascending. */
  partnersOf(firm: number): Int32Array {
    return rowOf(this.#network.ties.rows, firm)
  }

  /** Candidates and their features; at bounded cost however large the network is. */
  layOut(subject: number, isEligible: (firm: number) => boolean): LinkRows {
    const walk = this.#walker.from(subject)
    const candidates = findLinkCandidates(this.#network, this.#index, walk, subject, isEligible)
    const question = askLinkQuestion(this.#network, subject, walk)
    const features = this.isNewcomer(subject) ? newcomerFeatures : linkFeatures
    return { candidates, values: scaleFeatures(features, question, candidates) }
  }

  /**
   * Candidates with the score of the model that fits the subject, in the order of their numbers. None for a
   * newcomer with neither known themes nor a known type: a country alone misleads, so that firms in order of
   * activity are the better answer (docs/evaluation.md).
   */
  score(
    subject: number,
    isEligible: (firm: number) => boolean,
    models: LinkModels,
  ): { firms: number[]; scores: Float64Array } {
    const newcomer = this.isNewcomer(subject)
    if (newcomer && !this.#hasProfile(subject)) return { firms: [], scores: new Float64Array() }
    const { candidates, values } = this.layOut(subject, isEligible)
    return {
      firms: candidates,
      scores: scoreRows(
        newcomer ? models.newcomers : models.links,
        newcomer ? newcomerFeatures : linkFeatures,
        values,
      ),
    }
  }

  #hasProfile(firm: number): boolean {
    const { types, traits } = this.#network
    return (types[firm] ?? -1) >= 0 || rowLength(traits.themes.rows, firm) > 0
  }
}
