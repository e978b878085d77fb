import { expect, it } from 'vitest'
import { englishTexts } from './texts-en.ts'
import { chineseTexts } from './texts-zh.ts'

const words = { name: (_label: string, id: string) => id, hasBrief: false }

it('renders a path through firms from the subject, for either side', () => {
  // You and A did P1, A and the partner P2; on the partner's side the path is reversed.
  const forYou = { kind: 'NEAR', betweenIds: ['A'], projectIds: ['P1', 'P2'] } as const
  const forThem = { kind: 'NEAR', betweenIds: ['A'], projectIds: ['P2', 'P1'] } as const
  const english = 'A has worked with you both: with you on “P1”, with them on “P2”'
  const chinese = 'A与双方都合作过：与贵方合作“P1”，与对方合作“P2”'
  expect([englishTexts(words, forYou, true), englishTexts(words, forThem, false)]).toEqual([english, english])
  expect([chineseTexts(words, forYou, true), chineseTexts(words, forThem, false)]).toEqual([chinese, chinese])
})

it('renders a path through two firms from the subject as well', () => {
  // You worked with A on P1, A with B on P2, B with the partner on P3.
  const forThem = { kind: 'NEAR', betweenIds: ['B', 'A'], projectIds: ['P3', 'P2', 'P1'] } as const
  expect(englishTexts(words, forThem, false)).toBe(
    'Three steps away: you worked with A, they with B, and those two with each other on “P2”',
  )
  expect(chineseTexts(words, forThem, false)).toBe(
    '相隔三步：贵方与A合作过，对方与B合作过，而这两家曾共同参与“P2”',
  )
})

it('names what others brought to IP that is of no known culture', () => {
  const because = { kind: 'PEERS', firmId: null, projectId: 'P', year: null, domain: null } as const
  const message = { kind: 'OFFERS', capabilities: ['C'], near: false, because } as const
  expect(englishTexts(words, message, true)).toBe('Offers c; “P” brought c to your IP')
  expect(chineseTexts(words, message, false)).toBe('贵方具备C能力；“P”曾把C用于对方的 IP')
})

it('goes by the short name of a capability, until it is renamed', () => {
  const because = { kind: 'PEERS', firmId: null, projectId: 'P', year: null, domain: null } as const
  const message = { kind: 'OFFERS', capabilities: ['trad.craft'], near: false, because } as const
  const named = (name: string) => ({ name: () => name, hasBrief: false })
  expect(chineseTexts(named('手工艺生产'), message, true)).toContain('具备手工技艺能力')
  expect(englishTexts(named('Craft production'), message, true)).toContain('Offers craft;')
  expect(chineseTexts(named('制靴'), message, true)).toContain('具备制靴能力')
  expect(englishTexts(named('Bootmaking'), message, true)).toContain('Offers bootmaking;')
})
