import { expect, it } from 'vitest'
import { COUNTRIES } from '../firms/countries.ts'
import { mapRow } from './network-rows.ts'
import { createVocabulary } from './vocabulary.ts'

const vocabulary = createVocabulary({ capabilities: [], capabilityGroups: [], markets: [], domains: [] })
const empty = { id: 'f', capabilities: [], heritageDomains: [], markets: [] }

function placeOf(stated: { country?: string; province?: string; provinceZh?: string }): unknown {
  const row = { ...empty, nameEn: 'Firm', ...stated } as unknown as Parameters<typeof mapRow<'firms'>>[1]
  const options = { vocabulary, kindOfType: new Map(), otherwise: 'DIGITAL' as const }
  const mapped = mapRow('firms', row, options)
  if (!('properties' in mapped)) throw new Error(mapped.reason)
  return [mapped.properties.province, mapped.properties.provinceZh]
}

// The place of a firm abroad is its country, as in `Firm.province`.
it.each([
  ['FR', ['France', '法国']],
  ['fr', ['France', '法国']],
  ['France', ['France', '法国']],
  ['法国', ['France', '法国']],
  ['UK', ['United Kingdom', '英国']],
  ['GB', ['United Kingdom', '英国']],
  ["Côte d'Ivoire", ['Côte d’Ivoire', '科特迪瓦']],
  ['Bosnia & Herzegovina', ['Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那']],
  ['PS', ['Palestine', '巴勒斯坦']],
  ['HK', ['Hong Kong', '香港']],
  ['TW', ['Taiwan', '台湾']],
  ['Macao', ['Macao', '澳门']],
])('a firm of which the country is %s is in %j', (country, place) => {
  expect(placeOf({ country })).toEqual(place)
})

it('knows a country where it is written as the province, and one abroad before a part of it', () => {
  expect(placeOf({ province: 'Japan' })).toEqual(['Japan', '日本'])
  expect(placeOf({ country: 'US', province: 'California' })).toEqual(['United States', '美国'])
})

it('keeps the province of a firm in China, and what it does not know as it is', () => {
  expect(placeOf({ country: 'CN', province: 'Sichuan' })).toEqual(['Sichuan', '四川'])
  expect(placeOf({ country: '中国', provinceZh: '贵州省台江县' })).toEqual(['Guizhou', '贵州'])
  expect(placeOf({ country: 'CN' })).toEqual(['', ''])
  expect(placeOf({ province: 'Atlantis' })).toEqual(['Atlantis', 'Atlantis'])
  expect(placeOf({ country: 'Atlantis' })).toEqual(['Atlantis', 'Atlantis'])
  expect(placeOf({})).toEqual(['', ''])
})

it('knows every country of the list by one code', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const found = new Set(codes.map((country) => (placeOf({ country }) as [string])[0]))
  expect(COUNTRIES.filter(({ id }) => !found.has(id))).toEqual([])
})
