// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readDirectoryFilter, toFirmFilter, withoutValue, writeDirectoryFilter } from './directory-filter.ts'

const read = (query: string) => readDirectoryFilter(new URLSearchParams(query))

describe('the filter in the address of the directory', () => {
  it('reads back as it was written, without the page', () => {
    const query =
      'kind=DIGITAL&type=MEDIA&type=COMPANY&domain=opera&capability=game.dev&capability=ai&province=Gansu&market=FR&sample=all'
    expect(writeDirectoryFilter(read(`${query}&after=c1&trail=-`)).toString()).toBe(query)
  })

  it('leaves out what it does not know and what stands twice', () => {
    expect(read('kind=OTHER&type=CHURCH&sample=maybe&domain=opera&domain=opera&domain=')).toEqual({
      kind: undefined,
      type: [],
      domain: ['opera'],
      capability: [],
      province: [],
      market: [],
      sample: undefined,
    })
  })

  it('asks the API for real organisations where nothing else is chosen', () => {
    expect(toFirmFilter(read(''))).toEqual({ sample: false })
    // As addresses of before have it.
    expect(toFirmFilter(read('sample=real&market=FR'))).toEqual({ markets: ['FR'], sample: false })
    expect(toFirmFilter(read('sample=all&type=UNIVERSITY'))).toEqual({ organisationTypes: ['UNIVERSITY'] })
    expect(toFirmFilter(read('sample=sample'))).toEqual({ sample: true })
  })

  it('takes one value away and keeps the others', () => {
    const filter = read('kind=DIGITAL&domain=opera&domain=lanterns')
    expect(writeDirectoryFilter(withoutValue(filter, 'domain', 'opera')).toString()).toBe(
      'kind=DIGITAL&domain=lanterns',
    )
    expect(writeDirectoryFilter(withoutValue(filter, 'kind', 'DIGITAL')).toString()).toBe(
      'domain=opera&domain=lanterns',
    )
  })
})
