import { expect, it } from 'vitest'
import { writeReason } from './texts.ts'
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
    'You have worked with A and they with B, and those two with each other on “P2”',
  )
  expect(chineseTexts(words, forThem, false)).toBe('贵方与A合作过，对方与B合作过，这两家又曾合作“P2”')
})

it('names what others brought to IP that is of no known culture', () => {
  const because = { kind: 'PEERS', firmId: null, projectId: 'P', year: null, domain: null } as const
  const message = { kind: 'OFFERS', capabilities: ['C'], near: false, because } as const
  expect(englishTexts(words, message, true)).toBe('Offers c, which “P” brought to your IP')
  expect(chineseTexts(words, message, false)).toBe('贵方能做C；“P”曾把C用于对方的 IP')
})

it('goes by the short name of a capability, until it is renamed', () => {
  const because = { kind: 'PEERS', firmId: null, projectId: 'P', year: null, domain: null } as const
  const message = { kind: 'OFFERS', capabilities: ['trad.craft'], near: false, because } as const
  const named = (name: string) => ({ name: () => name, hasBrief: false })
  expect(chineseTexts(named('手工艺生产'), message, true)).toContain('能做手工技艺；')
  expect(englishTexts(named('Heritage conservation'), message, true)).toContain('Offers conservation,')
  expect(chineseTexts(named('制靴'), message, true)).toContain('能做制靴；')
  expect(englishTexts(named('Bootmaking'), message, true)).toContain('Offers bootmaking,')
})

it.each([
  ['of nothing in the graph', [], 'Self-registered and not yet verified'],
  ['that begins at the partner', ['partner', 'p'], 'Self-registered and not yet verified'],
  ['that begins at the subject', ['subject', 'p'], 'You are self-registered and not yet verified'],
])('a caution %s is rendered of the right side', (_what, ids, text) => {
  const path = ids.map((id, at) => ({ label: at === 0 ? 'Firm' : 'Project', id, via: null }))
  const reason = { code: 'UNVERIFIED', side: 'CAUTION', weight: 0, path } as const
  const message = { kind: 'SELF_REGISTERED' } as const
  expect(writeReason(false, 'partner', { ...reason, message }, new Map()).textEn).toBe(text)
})
