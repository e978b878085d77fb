import { describe, expect, it } from 'vitest'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import {
  isFiltered,
  listNarrowing,
  readPartnerAddress,
  readTurn,
  toList,
  toMatchSubject,
  toPartnerFilter,
  turnTo,
  withoutMarks,
} from './partner-address.ts'

const read = (query: string) => readPartnerAddress(new URLSearchParams(query))

describe('the address of Find partners', () => {
  it('names a firm or a brief, and nobody where it is bare', () => {
    expect(read('firm=dunhuang-academy').subject).toEqual({ kind: 'firm', id: 'dunhuang-academy' })
    expect(read('brief=b1').subject).toEqual({ kind: 'brief', id: 'b1' })
    expect(read('firm=').subject).toBeNull()
    expect(read('').subject).toBeNull()
  })

  it('becomes the subject and the filter of the API', () => {
    const address = read('firm=a&type=UNIVERSITY&capability=game&market=FR&province=Gansu&domain=opera')
    expect(address.subject && toMatchSubject(address.subject)).toEqual({ firmId: 'a' })
    expect(toPartnerFilter(address)).toEqual({
      organisationTypes: ['UNIVERSITY'],
      capabilities: ['game'],
      heritageDomains: ['opera'],
      provinces: ['Gansu'],
      markets: ['FR'],
      sample: false,
    })
  })

  it('asks for all types of organisations, or leaves it to the API', () => {
    expect(toPartnerFilter(read('firm=a&type=ALL')).organisationTypes).toHaveLength(6)
    expect(toPartnerFilter(read('firm=a')).organisationTypes).toBeNull()
    expect(isFiltered(read('firm=a&type=ALL'))).toBe(true)
  })

  it('leaves samples out where nobody asks for them', () => {
    const sampleOf = (query: string) => toPartnerFilter(read(query)).sample
    expect(['firm=a', 'firm=a&only=real', 'firm=a&only=sample'].map(sampleOf)).toEqual([false, false, true])
    expect(isFiltered(read('firm=a'))).toBe(false)
    expect(isFiltered(read('firm=a&only=sample'))).toBe(true)
  })

  it('takes no word it does not know for a filter', () => {
    expect(read('firm=a&only=everything').only).toBeNull()
    expect(read('firm=a&type=CHURCH').type).toBeNull()
    expect(isFiltered(read('firm=a&only=everything&capability='))).toBe(false)
    expect(isFiltered(read('firm=a&market=FR'))).toBe(true)
  })

  it('knows what narrows the list, and what only widens it', () => {
    expect(listNarrowing(read('firm=a&market=FR&type=MEDIA&only=sample&province='))).toEqual([
      ...['type', 'market', 'only'],
    ])
    expect(listNarrowing(read('firm=a&type=ALL'))).toEqual([])
  })

  it('compares each firm once and three at the most', () => {
    expect(read('compare=a&compare=a&compare=b&compare=c&compare=d').compare).toEqual(['a', 'b', 'c'])
  })

  it('shows the list again, with the firms still marked, and can lose the marks', () => {
    const list = toList(new URLSearchParams('firm=a&compare=b&compare=c'))
    expect(readPartnerAddress(list)).toMatchObject({ compare: ['b', 'c'], list: true })
    expect(read('firm=a&compare=b&compare=c').list).toBe(false)
    expect(`${withoutMarks(list)}`).toBe('firm=a')
    expect(`${toList(new URLSearchParams('firm=a'))}`).toBe('firm=a')
  })
})

describe('a button that turns the page', () => {
  const press = (query: string, button: string) =>
    `${readTurn(new URLSearchParams([...new URLSearchParams(query), ['turn', button]]))}`
  const pages = (query: string, endCursor: string | null) =>
    buildPageAddresses('/partners', new URLSearchParams(query), {
      hasNextPage: endCursor !== null,
      endCursor,
    })

  it('leads where the link would, and takes along what is marked', () => {
    const { next = '' } = pages('firm=a&market=FR', 'c1')
    const second = press('firm=a&market=FR&compare=x&compare=y', turnTo(next))
    expect(second).toBe('firm=a&market=FR&compare=x&compare=y&view=list&after=c1&trail=-')
    const { next: third = '' } = pages(second, 'c2')
    expect(press(second, turnTo(third))).toBe(
      'firm=a&market=FR&compare=x&compare=y&view=list&after=c2&trail=-%2Cc1',
    )
    const { previous = '' } = pages(second, null)
    expect(press(`${second}&compare=z`, turnTo(previous))).toBe(
      'firm=a&market=FR&compare=x&compare=y&view=list&compare=z',
    )
  })

  it('leads nowhere else', () => {
    expect(press('firm=a', 'firm=b&after=c1')).toBe('firm=a&after=c1')
    expect(readTurn(new URLSearchParams('firm=a'))).toBeNull()
  })
})
