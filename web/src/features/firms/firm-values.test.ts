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
  form.set('organisationType', 'MEDIA')
  form.append('markets', 'FR')
  form.append('markets', 'JP')
  expect(readFirmValues(form)).toMatchObject({
    organisationType: 'MEDIA',
    nameZh: '花灯工坊',
    foundedYear: null,
    markets: ['FR', 'JP'],
    capabilities: [],
  })
})

it('a form that does not ask what an organisation is says nothing of it', () => {
  expect(readFirmValues(new FormData())).not.toHaveProperty('organisationType')
})

it('sends what an organisation is where that was corrected', () => {
  const company = { ...before, organisationType: 'COMPANY' as const }
  expect(changesBetween(company, { ...company, organisationType: 'UNIVERSITY' })).toEqual({
    organisationType: 'UNIVERSITY',
  })
})
