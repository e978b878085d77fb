import type { QuestionWeights } from './model/matching-weights.ts'
import { SIGNALS_A_FIT_MAY_MISS, SIGNALS_NO_FIT_KNOWS } from './stated-weights.ts'

/**
 * Fitted weights beside the stated shares of the signals that no data set could fit: what was fitted shares
 * what these leave of each direction. The weights above 0 of either direction sum to 1, to four digits.
 */
export function joinWithStated(fitted: QuestionWeights, stated: QuestionWeights): QuestionWeights {
  return {
    forYou: joinDirection(fitted.forYou, stated.forYou),
    forThem: joinDirection(fitted.forThem, stated.forThem),
    floor: fitted.floor,
  }
}

type Direction = QuestionWeights['forYou']

function joinDirection(fitted: Direction, stated: Direction): Direction {
  const kept = Object.entries(toShares(stated)).filter(([code, share]) => share > 0 && isKept(code, fitted))
  const left = 1 - kept.reduce((sum, [, share]) => sum + share, 0)
  const known = Object.fromEntries(Object.entries(fitted).filter(([code]) => !SIGNALS_NO_FIT_KNOWS.has(code)))
  const learned = Object.entries(toShares(known)).map(([code, share]) => [code, left * share] as const)
  const rounded = [...learned, ...kept].map(([code, share]) => [code, Math.round(share * 1e4) / 1e4] as const)
  return Object.fromEntries(
    rounded.filter(([, share]) => share !== 0).sort(([, one], [, other]) => other - one),
  )
}

function isKept(code: string, fitted: Direction): boolean {
  return SIGNALS_NO_FIT_KNOWS.has(code) || (SIGNALS_A_FIT_MAY_MISS.has(code) && !fitted[code])
}

/** Each weight as a share of those above 0. */
function toShares(weights: Direction): Direction {
  const whole = Object.values(weights).reduce((sum, weight) => sum + Math.max(0, weight), 0) || 1
  return Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, weight / whole]))
}
