import { expect, test } from 'vitest'
import { readDraft } from './draft.ts'

test.each([
  ['', null],
  ['name=%20', null],
  ['website=https://haitian.example', null],
  ['name=%20自贡海天', { nameZh: '自贡海天', nameEn: '', website: '' }],
  ['name=Haitian', { nameZh: '', nameEn: 'Haitian', website: '' }],
  ['name=海天 Haitian', { nameZh: '海天 Haitian', nameEn: '', website: '' }],
  ['nameZh=海天&nameEn=%20', { nameZh: '海天', nameEn: '', website: '' }],
  ['nameZh=%20海天&nameEn=Haitian', { nameZh: '海天', nameEn: 'Haitian', website: '' }],
  [
    'name=Haitian&website=https://haitian.example',
    { nameZh: '', nameEn: 'Haitian', website: 'https://haitian.example' },
  ],
])('the address with %j looks for %j', (query, draft) => {
  expect(readDraft(new URLSearchParams(query))).toEqual(draft)
})
