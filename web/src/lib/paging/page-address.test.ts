// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { buildPageAddresses } from './page-address.ts'

const more = (endCursor: string) => ({ hasNextPage: true, endCursor })

describe('buildPageAddresses', () => {
  it('leads three pages on and back again, with the filter kept', () => {
    const pages = (query: string, end: string) =>
      buildPageAddresses('/firms', new URLSearchParams(query), more(end))
    const first = pages('kind=DIGITAL', 'c1')
    expect(first).toEqual({ previous: undefined, next: '/firms?kind=DIGITAL&after=c1&trail=-', number: 1 })
    const second = pages('kind=DIGITAL&after=c1&trail=-', 'c2')
    expect(second).toEqual({
      previous: '/firms?kind=DIGITAL',
      next: '/firms?kind=DIGITAL&after=c2&trail=-%2Cc1',
      number: 2,
    })
    const third = pages('kind=DIGITAL&after=c2&trail=-,c1', 'c3')
    expect(third.previous).toBe('/firms?kind=DIGITAL&after=c1&trail=-')
    expect(third.number).toBe(3)
  })

  it('carries the cursors of twenty pages, so that the address stays short', () => {
    const trail = Array.from({ length: 20 }, (_, index) => `c${index}`)
    const { next } = buildPageAddresses(
      '/firms',
      new URLSearchParams({ after: 'c20', trail: trail.join() }),
      more('c21'),
    )
    const carried = new URL(next ?? '', 'http://localhost').searchParams.get('trail')
    expect(carried).toBe([...trail.slice(1), 'c20'].join())
  })

  it('has no next page on the last one', () => {
    const last = buildPageAddresses('/firms', new URLSearchParams(), { hasNextPage: false, endCursor: 'c9' })
    expect(last).toEqual({ previous: undefined, next: undefined, number: 1 })
  })

  it('does not know which page a bare cursor is', () => {
    expect(buildPageAddresses('/firms', new URLSearchParams('after=c5'), more('c6')).number).toBeUndefined()
  })
})
