import { type ExpectedSentence, expectSentences } from './demo-sentences.fixture.ts'

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
    says: { kind: 'NEW_TO_DOMAIN', domain: 'grotto-mural' },
    zh: '暂无石窟壁画类项目',
    en: 'No known projects in grottoes and murals',
  },
  {
    of: 'PARTNER',
    says: { kind: 'NEW_TO_DOMAIN', domain: 'opera' },
    zh: '暂无戏曲类项目',
    en: 'No known projects in Chinese opera',
  },
  {
    of: 'PARTNER',
    says: { kind: 'NEW_TO_DOMAIN', domain: 'ancient-books' },
    zh: '暂无古籍类项目',
    en: 'No known projects in ancient books',
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
    // A few are nothing to warn of.
    of: 'PARTNER',
    says: { kind: 'BUSY', projects: 1, since: 2024 },
    zh: '2024年以来另有1个项目',
    en: 'Has 1 other project since 2024',
  },
  {
    of: 'PARTNER',
    says: { kind: 'BUSY', projects: 2, since: 2024 },
    zh: '2024年以来另有2个项目',
    en: 'Has 2 other projects since 2024',
  },
  {
    of: 'PARTNER',
    says: { kind: 'BUSY', projects: 0, since: 2024 },
    zh: '另有其他项目',
    en: 'Has other projects',
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
  {
    of: 'YOU',
    says: {
      ...{ kind: 'RIGHTS_GRANTED', assetId: 'china-lantern-festival-brand', grantId: 'grant' },
      ...{ fields: ['immersive'], to: '2026-12-31' },
    },
    zh: '“中国彩灯节”的沉浸与现场体验使用权已独家授予他方，至2026年12月31日止',
    en: '“China Lantern Festival touring brand” is exclusively licensed to another party for immersive and on-site experience until 31 December 2026',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'RIGHTS_GRANTED', assetId: 'palace-thousand-li', grantId: 'grant' },
      ...{ fields: ['game', 'commerce'], to: null },
    },
    zh: '“千里江山图”的游戏、商贸与市场使用权已独家授予他方',
    en: '“A Thousand Li of Rivers and Mountains” is exclusively licensed to another party for games, and commerce and go-to-market',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'RIGHTS_GRANTED', assetId: 'sample-tide-carp-lanterns', grantId: 'grant' },
      ...{ fields: ['content'], to: '2028-02-29' },
    },
    zh: '“示例·‘潮鲤’灯组”的数字文本与声音使用权已独家授予他方，至2028年2月29日止',
    en: '“Sample ‘Tide Carp’ lantern set” is exclusively licensed to another party for digital text and sound until 29 February 2028',
  },
]

expectSentences('points to check', CAUTIONS)
