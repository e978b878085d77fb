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
]

expectSentences('the same culture, by its own word', WORKS_IN)

const CAUTIONS: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: { kind: 'UNCONFIRMED' },
    zh: '资料暂无公开来源',
    en: 'No public source confirms this profile',
  },
  {
    of: 'PARTNER',
    says: { kind: 'SELF_REGISTERED' },
    zh: '自行登记，尚未认证',
    en: 'Self-registered and not yet verified',
  },
  {
    of: 'YOU',
    says: { kind: 'SELF_REGISTERED' },
    zh: '贵方为自行登记，尚未认证',
    en: 'You are self-registered and not yet verified',
  },
  { of: 'PARTNER', says: { kind: 'NEW_HERE' }, zh: '暂无合作案例', en: 'No known collaborations' },
  {
    of: 'PARTNER',
    says: { kind: 'NEW_TO_DOMAIN', domain: 'folk-festival' },
    zh: '暂无节庆民俗类项目',
    en: 'No known projects in folk festivals and customs',
  },
  {
    of: 'PARTNER',
    says: { kind: 'NEW_TO_DOMAIN', domain: 'lantern' },
    zh: '暂无彩灯类项目',
    en: 'No known projects in lantern craft',
  },
  {
    of: 'PARTNER',
    says: { kind: 'NO_COMMON_MARKET' },
    zh: '暂无已知的共同海外市场',
    en: 'No known market abroad in common',
  },
  {
    of: 'PARTNER',
    says: { kind: 'BUSY', projects: 12, since: 2023 },
    zh: '2023年以来已参与12个项目，档期可能紧张',
    en: 'In 12 projects since 2023, so may have little capacity',
  },
  {
    of: 'YOU',
    says: { kind: 'BUSY', projects: 9, since: 2024 },
    zh: '贵方2024年以来已参与9个项目，档期可能紧张',
    en: 'You have been in 9 projects since 2024 and may have little capacity',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'RIGHTS_GRANTED', assetId: 'butterfly-lovers-yue', grantId: 'grant' },
      ...{ fields: ['game'], to: '2027-05-01' },
    },
    zh: '越剧《梁祝》的游戏使用权已独家授予他方，至2027年5月1日止',
    en: '“Yue opera The Butterfly Lovers” is exclusively licensed to another party for games until 1 May 2027',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'RIGHTS_GRANTED', assetId: 'su-embroidery', grantId: 'grant' },
      ...{ fields: ['screen'], to: null },
    },
    zh: '“苏绣”的影视与视听使用权已独家授予他方',
    en: '“Su embroidery” is exclusively licensed to another party for screen and streaming',
  },
]

expectSentences('points to check', CAUTIONS)
