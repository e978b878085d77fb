// @vitest-environment node
import { expect, it } from 'vitest'
import { changesBetween, type FirmValues, readFirmValues } from './firm-values.ts'

const before: FirmValues = {
  nameZh: '花灯工坊',
  nameEn: 'Lantern Workshop',
  descriptionZh: '',
  descriptionEn: '',
  cityZh: '泉州',
  cityEn: 'Quanzhou',
  province: 'Fujian',
  foundedYear: 1986,
  heritageDomains: ['lanterns', 'folk-art'],
  capabilities: [],
  markets: [],
}

it('sends nothing where nothing changed, whatever the order of a list', () => {
  expect(changesBetween(before, { ...before, heritageDomains: ['folk-art', 'lanterns'] })).toEqual({})
})

it('sends what changed, an emptied list and a year taken back among it', () => {
  const after = { ...before, nameEn: 'Licheng Lanterns', foundedYear: null, heritageDomains: [] }
  expect(changesBetween(before, after)).toEqual({
    nameEn: 'Licheng Lanterns',
    foundedYear: null,
    heritageDomains: [],
  })
})

it('reads a form: blanks around a text do not count, an empty year is none', () => {
  const form = new FormData()
  form.set('nameZh', ' 花灯工坊 ')
  form.set('foundedYear', '')
  form.append('markets', 'FR')
  form.append('markets', 'JP')
  expect(readFirmValues(form)).toMatchObject({
    nameZh: '花灯工坊',
    foundedYear: null,
    markets: ['FR', 'JP'],
    capabilities: [],
  })
})
