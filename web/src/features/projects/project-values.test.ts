import { expect, test } from 'vitest'
import { readLines, readProject, toLines } from './project-values.ts'

test('those outside the network stand one a line, with a name in Chinese where it differs', () => {
  const lines = toLines(['British Library', 'Netflix'], ['大英图书馆', 'Netflix'])
  expect(lines).toBe('British Library | 大英图书馆\nNetflix')
  expect(readLines(`${lines}\n \n｜故宫`)).toEqual([
    { nameEn: 'British Library', nameZh: '大英图书馆' },
    { nameEn: 'Netflix', nameZh: null },
    { nameEn: '故宫', nameZh: '故宫' },
  ])
})

test('firms are sent with their roles, and what is blank as nothing', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['titleEn', ' The Scroll '],
    ['year', ''],
    ['startMonth', '2024-11'],
    ['firmId', 'museum'],
    ['role-museum', 'Lender'],
    ['firmId', 'troupe'],
    ['role-troupe', ' '],
    ['ipAssets', 'scroll'],
  ] as const)
    form.append(name, value)
  expect(readProject(form)).toMatchObject({
    ...{ titleEn: 'The Scroll', year: null, startMonth: '2024-11', endMonth: null, role: null },
    firms: [
      { firmId: 'museum', role: 'Lender' },
      { firmId: 'troupe', role: null },
    ],
    ...{ ipAssets: ['scroll'], outsidePartners: [] },
  })
})
