import { expect, it } from 'vitest'
import { joinWithStated } from './join-with-stated.ts'

const stated = {
  forYou: { DEPTH: 0.4, OFFERS: 0.1, ACTIVE: 0.3, KNOWS_CULTURE: 0.1, MARKET_FIT: 0.1, BUSY: -0.1 },
  forThem: { CLOSEST: 0.8, IP_SUITS_THEM: 0.2 },
  floor: 0.5,
}

it('lets signals that no data set knows keep their stated share, and scales what was fitted to the rest', () => {
  const fitted = {
    forYou: { DEPTH: 6, OFFERS: 2, ACTIVE: 0, KNOWS_CULTURE: 0 },
    forThem: { CLOSEST: 5 },
    floor: 0.3,
  }
  expect(joinWithStated(fitted, stated)).toEqual({
    // Culture and markets keep .2; depth and offers share .8 as 6 to 2.
    forYou: { DEPTH: 0.6, OFFERS: 0.2, KNOWS_CULTURE: 0.1, MARKET_FIT: 0.1 },
    forThem: { CLOSEST: 0.8, IP_SUITS_THEM: 0.2 },
    floor: 0.3,
  })
})

it('keeps the share of offers where the fit gives them none', () => {
  const fitted = { forYou: { DEPTH: 1, OFFERS: 0 }, forThem: { CLOSEST: 1 }, floor: 0.3 }
  const { forYou } = joinWithStated(fitted, stated)
  expect(forYou).toEqual({ DEPTH: 0.7, OFFERS: 0.1, KNOWS_CULTURE: 0.1, MARKET_FIT: 0.1 })
})

it('takes no weight for a signal that no data set knows, whatever the fit says', () => {
  const fitted = { forYou: { DEPTH: 1, OFFERS: 1, NEAR: 7 }, forThem: { CLOSEST: 1 }, floor: 0.3 }
  const { forYou } = joinWithStated(fitted, stated)
  expect(forYou).toEqual({ DEPTH: 0.4, OFFERS: 0.4, KNOWS_CULTURE: 0.1, MARKET_FIT: 0.1 })
})
