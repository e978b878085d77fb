// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { listFieldChanges, readDetails } from './event-details.ts'

describe('the details of an event', () => {
  it('are an object, or nothing', () => {
    expect(readDetails('{"role":"OWNER"}')).toEqual({ role: 'OWNER' })
    for (const text of [null, undefined, '', 'null', '"x"', '{']) expect(readDetails(text)).toEqual({})
  })

  it('describe a profile before and after, by the names of the taxonomy', () => {
    const names = new Map([
      ['FR', 'France'],
      ['JP', 'Japan'],
      ['Fujian', '福建'],
    ])
    const event = {
      before: '{"markets":["FR"],"foundedYear":null,"province":"Gansu","provinceZh":"甘肃"}',
      after: '{"markets":["FR","JP","XX"],"foundedYear":1986,"province":"Fujian","provinceZh":"福建"}',
    }
    expect(listFieldChanges(event, names, ', ')).toEqual([
      { field: 'markets', before: 'France', after: 'France, Japan, XX' },
      { field: 'foundedYear', before: '', after: '1986' },
      { field: 'province', before: 'Gansu', after: '福建' },
    ])
  })

  it('give the length of a long text', () => {
    const event = {
      before: '{"descriptionEn":"Short."}',
      after: '{"descriptionEn":{"sha256":"ab12","length":4000}}',
    }
    expect(listFieldChanges(event, new Map(), ', ')).toEqual([
      { field: 'descriptionEn', before: 'Short.', after: { length: 4_000 } },
    ])
  })
})
