import { afterEach, beforeEach, expect, vi } from 'vitest'

/** What was said on the console during a test. */
let heard: unknown[][] = []

// React, next-intl and the DOM report mistakes on the console only; a test that provokes such a line spies
// on it itself.
beforeEach(() => {
  heard = []
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => {
      heard.push([method, ...said])
    })
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(heard, 'the console stays silent').toEqual([])
})
