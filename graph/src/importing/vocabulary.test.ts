import { expect, it } from 'vitest'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import { createVocabulary } from './vocabulary.ts'

it('finds the categories of the national list of intangible heritage, but for one that no domain takes in', async () => {
  const { taxonomy } = await readDemoNetwork()
  const domains = taxonomy.heritageDomains.map(({ code, labelZh, labelEn }) => ({
    id: code,
    nameZh: labelZh,
    nameEn: labelEn,
  }))
  const vocabulary = createVocabulary({ capabilities: [], capabilityGroups: [], markets: [], domains })
  const found = [
    ...[
      '民间文学',
      '传统音乐',
      '传统舞蹈',
      '传统戏剧',
      '曲艺',
      '传统体育、游艺与杂技',
      '传统美术',
      '传统技艺',
    ],
    ...['传统医药', '民俗'],
  ].map((category) => vocabulary.domains.find(category))
  expect(found).toEqual([
    ...[
      'literature-myth',
      'performing-arts',
      'performing-arts',
      'opera',
      'performing-arts',
      'performing-arts',
    ],
    ...['folk-craft', 'folk-craft', null, 'folk-festival'],
  ])
})

it('takes a name of the network for what it is there, whatever a category is called elsewhere', () => {
  const domains = [
    { id: 'opera', nameZh: '戏曲', nameEn: 'Opera' },
    { id: 'theatre', nameZh: '传统戏剧', nameEn: 'Theatre' },
  ]
  const vocabulary = createVocabulary({ capabilities: [], capabilityGroups: [], markets: [], domains })
  expect(vocabulary.domains.find('传统戏剧')).toBe('theatre')
})
