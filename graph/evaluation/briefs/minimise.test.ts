import { describe, expect, it } from 'vitest'
import { minimise } from './minimise.ts'

const unbound = Float64Array.of(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY)

/** Rosenbrock's valley, whose floor is bent: least at (1, 1). */
function valley([x = 0, y = 0]: Float64Array) {
  const bent = y - x * x
  return {
    loss: (1 - x) ** 2 + 100 * bent ** 2,
    gradient: Float64Array.of(-2 * (1 - x) - 400 * x * bent, 200 * bent),
  }
}

/** Least at (3, −2), far longer than wide. */
function bowl([x = 0, y = 0]: Float64Array) {
  return {
    loss: (x - 3) ** 2 + 1000 * (y + 2) ** 2 + (x - 3) * (y + 2),
    gradient: Float64Array.of(2 * (x - 3) + (y + 2), 2000 * (y + 2) + (x - 3)),
  }
}

describe('minimising', () => {
  it('finds the bottom of a bent valley', () => {
    const [x, y] = minimise(valley, Float64Array.of(-1.2, 1), unbound, 200)
    expect(x).toBeCloseTo(1, 3)
    expect(y).toBeCloseTo(1, 3)
  })

  it('stays within bounds, and is best there', () => {
    // With y at 0: 2(x − 3) + 2 = 0.
    const bounds = Float64Array.of(Number.NEGATIVE_INFINITY, 0)
    const [x, y] = minimise(bowl, Float64Array.of(-9, 5), bounds, 200)
    expect(y).toBe(0)
    expect(x).toBeCloseTo(2, 3)
    const [freeX, freeY] = minimise(bowl, Float64Array.of(-9, 5), unbound, 200)
    expect(freeX).toBeCloseTo(3, 3)
    expect(freeY).toBeCloseTo(-2, 3)
  })

  it('starts within bounds, and takes no more rounds than it may', () => {
    const bounds = Float64Array.of(5, 7)
    expect([...minimise(bowl, Float64Array.of(0, 0), bounds, 0)]).toEqual([5, 7])
    expect([...minimise(bowl, Float64Array.of(0, 0), bounds, 9)]).toEqual([5, 7])
  })
})
