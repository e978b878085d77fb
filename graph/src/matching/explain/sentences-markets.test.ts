import { type ExpectedSentence, expectSentences } from './demo-sentences.fixture.ts'

const market = (...markets: string[]) => ({ kind: 'MARKET', markets, region: false }) as const
/** Active in one market next to the other side's, which is the region around it or within it. */
const nextTo = (market: string, theirs: string, isRegion: boolean) =>
  ({ kind: 'MARKET', markets: [market], region: true, nextTo: { market: theirs, isRegion } }) as const

const MARKET: ExpectedSentence[] = [
  { of: 'PARTNER', says: market('FR'), zh: '与贵方一样已进入法国', en: 'Active in France, as you are' },
  {
    of: 'YOU',
    says: market('FR', 'CL', 'GB'),
    zh: '贵方也已进入法国、智利、英国',
    en: 'You are active in France, Chile and the United Kingdom, as they are',
  },
  {
    of: 'PARTNER',
    says: nextTo('FR', 'EU', true),
    zh: '已进入法国，贵方也在欧洲',
    en: 'Active in France; you are active elsewhere in Europe',
  },
  {
    of: 'PARTNER',
    says: nextTo('ASEAN', 'SG', false),
    zh: '已进入东南亚，贵方已在新加坡',
    en: 'Active in Southeast Asia; you are active in Singapore',
  },
  {
    of: 'YOU',
    says: nextTo('CL', 'LATAM', true),
    zh: '贵方已进入智利，对方也在拉美',
    en: 'You are active in Chile; they are active elsewhere in Latin America',
  },
  {
    // Nobody has said which market it is next to.
    of: 'PARTNER',
    says: { kind: 'MARKET', markets: ['EG'], region: true },
    zh: '已进入埃及',
    en: 'Active in Egypt',
  },
  {
    // The other side is everywhere, and so here too.
    of: 'YOU',
    says: nextTo('EU', 'GLOBAL', true),
    zh: '贵方已进入欧洲，对方面向全球',
    en: 'You are active in Europe; they sell worldwide',
  },
  { of: 'PARTNER', says: market('GLOBAL'), zh: '面向全球发行', en: 'Sells worldwide' },
  { of: 'YOU', says: market('GLOBAL'), zh: '贵方有海外市场经验', en: 'You have experience abroad' },
  {
    of: 'YOU',
    says: { ...market('GLOBAL'), how: 'TOURS' },
    zh: '贵方有海外展演经验',
    en: 'You have toured abroad',
  },
  {
    of: 'PARTNER',
    says: { ...market('GLOBAL'), how: 'EXPORTS' },
    zh: '有出口经验',
    en: 'Has export experience',
  },
  {
    of: 'PARTNER',
    brief: true,
    says: market('US', 'MENA'),
    zh: '已进入需求的目标市场：美国、中东北非',
    en: 'Active in the United States, and the Middle East and North Africa, target markets of the brief',
  },
  {
    of: 'PARTNER',
    brief: true,
    says: market('FR'),
    zh: '已进入需求的目标市场：法国',
    en: 'Active in France, a target market of the brief',
  },
  {
    of: 'PARTNER',
    brief: true,
    says: nextTo('EU', 'FR', false),
    zh: '已进入欧洲，需求的目标市场是法国',
    en: 'Active in Europe; the brief targets France',
  },
]

expectSentences('markets', MARKET)

const WORKS_IN: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: { kind: 'WORKS_IN', domain: 'lantern' },
    zh: '与贵方同在彩灯与灯会领域',
    en: 'Works in lantern craft and lantern fairs, as you do',
  },
  {
    of: 'YOU',
    says: { kind: 'WORKS_IN', domain: 'silk-weaving' },
    zh: '贵方与对方同在丝绸与织锦领域',
    en: 'You work in silk and brocade weaving, as they do',
  },
  {
    of: 'PARTNER',
    says: { kind: 'WORKS_IN', domain: 'kunqu' },
    zh: '与贵方同在昆曲领域',
    en: 'Works in Kunqu opera, as you do',
  },
  {
    of: 'PARTNER',
    says: { kind: 'WORKS_IN', domain: 'world-heritage-site' },
    zh: '与贵方同在世界遗产地领域',
    en: 'Works in World Heritage sites, as you do',
  },
  {
    of: 'YOU',
    says: { kind: 'WORKS_IN', domain: 'opera' },
    zh: '贵方与对方同在戏曲领域',
    en: 'You work in Chinese opera (xiqu), as they do',
  },
]

expectSentences('the same culture, by its own word', WORKS_IN)
