import { describeForm } from '@/testing/describe-form.tsx'
import type { Choice, FirmChoices } from './choices.ts'
import { EditFirmForm } from './edit-firm-form.tsx'

const listOf = (count: number, within?: string): Choice[] =>
  Array.from({ length: count }, (_, at) => ({ value: `${at}`, name: `No. ${at}`, within }))
const choices: FirmChoices = {
  province: [{ value: 'Fujian', name: 'Fujian' }],
  domain: listOf(2),
  capability: listOf(3, 'group'),
  market: listOf(51),
  organisationType: [{ value: 'COMPANY', name: 'Company' }],
}
const values = {
  ...{
    organisationType: 'COMPANY' as const,
    nameZh: '企业',
    nameEn: 'Firm',
    cityZh: '泉州',
    cityEn: 'Quanzhou',
  },
  ...{ descriptionZh: '', descriptionEn: '', province: 'Fujian', foundedYear: null },
  ...{ heritageDomains: [], capabilities: [], markets: [] },
}

describeForm('what a firm says of itself', {
  form: (
    <EditFirmForm
      firmId="firm"
      version={1}
      verified={false}
      isOwner
      values={values}
      choices={choices}
      thisYear={2026}
    />
  ),
  good: { nameEn: 'Firm of Quanzhou', foundedYear: '-200', capabilities: ['1', '2'] },
  bad: {
    values: {
      ...{ nameZh: '', cityEn: '  ', foundedYear: '2027' },
      markets: choices.market.map(({ value }) => value),
    },
    says: {
      ...{ nameZh: 'required', cityEn: 'required', foundedYear: 'range' },
      markets: { zh: '选了 51 项，最多 50 项', en: '51 selected, 50 at most' },
    },
  },
  // An entry of a list is named by its place, and a field that the form does not have stands above it.
  mutation: { name: 'updateFirm', rejects: ['nameEn', 'capabilities.1', 'foundedYear'] },
})

describeForm('a profile that is gone', {
  form: (
    <EditFirmForm
      firmId="firm"
      version={1}
      verified={false}
      isOwner={false}
      values={values}
      choices={choices}
      thisYear={2026}
    />
  ),
  good: { nameEn: 'Firm of Quanzhou' },
  mutation: { name: 'updateFirm', rejects: ['nameEn', 'firmId'] },
})
