import { expect, test } from 'vitest'
import { readDraft } from './draft.ts'

test.each([
  ['', null],
  ['nameZh=海天', null],
  ['nameZh=海天&nameEn=%20', null],
  ['nameZh=%20海天&nameEn=Haitian', { nameZh: '海天', nameEn: 'Haitian', website: '' }],
  [
    'nameZh=海天&nameEn=Haitian&website=https://haitian.example',
    { nameZh: '海天', nameEn: 'Haitian', website: 'https://haitian.example' },
  ],
])('the address with %j looks for %j', (query, draft) => {
  expect(readDraft(new URLSearchParams(query))).toEqual(draft)
})
