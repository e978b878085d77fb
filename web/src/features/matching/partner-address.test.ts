import { describe, expect, it } from 'vitest'
import { isFiltered, readPartnerAddress, toMatchSubject, toPartnerFilter } from './partner-address.ts'

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
    expect(['firm=a', 'firm=a&only=real', 'firm=a&only=all', 'firm=a&only=sample'].map(sampleOf)).toEqual([
      ...[false, false, null, true],
    ])
    expect(isFiltered(read('firm=a'))).toBe(false)
    expect(isFiltered(read('firm=a&only=all'))).toBe(true)
  })

  it('takes no word it does not know for a filter', () => {
    expect(read('firm=a&only=everything').only).toBeNull()
    expect(read('firm=a&type=CHURCH').type).toBeNull()
    expect(isFiltered(read('firm=a&only=everything&capability='))).toBe(false)
    expect(isFiltered(read('firm=a&market=FR'))).toBe(true)
  })

  it('compares each firm once and three at the most', () => {
    expect(read('compare=a&compare=a&compare=b&compare=c&compare=d').compare).toEqual(['a', 'b', 'c'])
  })
})
