import type { Because } from '../model/need.ts'
import { type ExpectedSentence, expectSentences } from './demo-sentences.fixture.ts'

const BRIEF = { kind: 'BRIEF', briefId: 'brief' } as const

/** What one firm offers or, `near`, what is close to it. */
const offers = (capabilities: readonly string[], because: Because, near = false) =>
  ({ kind: 'OFFERS', capabilities, near, because }) as const

const ownWork = (projectId: string, year: number) => ({ kind: 'OWN_WORK', projectId, year }) as const
const peers = (firmId: string | null, projectId: string, year: number, domain: string | null) =>
  ({ kind: 'PEERS', firmId, projectId, year, domain }) as const
const form = (assetId: string, id: string) => ({ kind: 'IP_FORM', assetId, form: id }) as const

const STATED: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    brief: true,
    says: offers(['immersive.projection', 'capture.3d-scan'], BRIEF),
    zh: '能做需求要的沉浸投影展演、三维扫描',
    en: 'Offers projection shows and 3D scanning, which the brief asks for',
  },
  {
    of: 'YOU',
    says: offers(['trad.touring'], BRIEF),
    zh: '贵方能做需求要的海外巡演巡展',
    en: 'You offer overseas touring, which the brief asks for',
  },
  {
    // A platform is not made.
    of: 'PARTNER',
    brief: true,
    says: offers(['screen.streaming'], BRIEF),
    zh: '可提供需求要的流媒体平台',
    en: 'Offers streaming, which the brief asks for',
  },
  {
    of: 'PARTNER',
    says: offers(['capture.digital-twin'], ownWork('cloud-great-wall-2022', 2022), true),
    zh: '有相近业务：数字孪生',
    en: 'Also works in digital twins',
  },
  {
    of: 'YOU',
    says: offers(['trad.publishing'], BRIEF, true),
    zh: '贵方有相近业务：出版',
    en: 'You also publish',
  },
]

expectSentences('what is offered is what the brief asks for, or near it', STATED)

const OWN_WORK: ExpectedSentence[] = [
  {
    of: 'YOU',
    says: offers(['trad.curation'], ownWork('reading-heritage-2024', 2024)),
    zh: '贵方能做策展；对方曾在“非遗网文入藏上海图书馆”（2024年）中引入策展',
    en: 'You offer curation, which their “Heritage web novels at Shanghai Library” (2024) needed',
  },
  {
    of: 'PARTNER',
    says: offers(['content.audio', 'screen.live-broadcast'], ownWork('npoc-online-season-2020', 2020)),
    zh: '能做有声内容、云演艺与直播；贵方曾在“京剧线上演出季”（2020年）中引入有声内容',
    en: 'Offers audio production and live broadcast; your “Online Peking opera season” (2020) needed audio production',
  },
  {
    of: 'YOU',
    says: offers(['trad.research', 'trad.pattern'], ownWork('hok-dunhuang-skins', 2018)),
    zh: '贵方能做学术考据、纹样设计；对方曾在“《王者荣耀》×敦煌研究院主题皮肤”（2018年）中引入学术考据',
    en: 'You offer heritage research and pattern design; their “Honor of Kings × Dunhuang Academy themed skins” (2018) needed heritage research',
  },
  {
    of: 'PARTNER',
    says: offers(['immersive.xr'], ownWork('kunqu-digital-museum-2017', 2017)),
    zh: '能做VR/MR体验；贵方曾在“剑桥昆曲数字博物馆”（2017年）中引入VR/MR体验',
    en: 'Offers VR/MR, which your “Kun Opera Digital Museum at Cambridge” (2017) needed',
  },
  {
    of: 'PARTNER',
    says: offers(['commerce.crowdfunding'], ownWork('migong-crowdfunding-2018', 2018)),
    zh: '可提供众筹；贵方曾在《谜宫》互动解谜书众筹（2018年）中引入众筹',
    en: 'Offers crowdfunding, which your “Mi Gong puzzle-book crowdfunding” (2018) needed',
  },
]

expectSentences('what is offered was needed before', OWN_WORK)

const PEERS: ExpectedSentence[] = [
  {
    // A craft in common.
    of: 'PARTNER',
    says: offers(
      ['ai.digital-human'],
      peers('zigong-culture-tourism', 'zigong-luotianyi-2026', 2026, 'lantern'),
    ),
    zh: '能做数字人；同做彩灯的自贡市文化旅游投资公司曾在“第32届自贡灯会×洛天依”（2026年）中引入数字人',
    en: 'Offers digital humans, which Zigong Culture & Tourism Investment Co., also in lantern craft, used for “Zigong lantern festival × virtual singer” (2026)',
  },
  {
    // A field in common.
    of: 'PARTNER',
    says: offers(
      ['capture.3d-scan', 'capture.3d-print'],
      peers('yungang-research-institute', 'yungang-cave12-print-2020', 2020, 'grotto-mural'),
    ),
    zh: '能做三维扫描、3D打印复制；同属石窟壁画领域的云冈研究院曾在“云冈第12窟3D打印复制窟”（2020年）中引入三维扫描',
    en: 'Offers 3D scanning and 3D-printed replicas; Yungang Research Institute, also in grottoes and murals, used 3D scanning for “3D-printed Yungang Cave 12” (2020)',
  },
  {
    // A rare capability in common.
    of: 'YOU',
    says: offers(['trad.performance'], {
      ...peers('netease', 'netease-yueju-2022', 2022, null),
      likeIn: { label: 'Capability', id: 'capture.mocap' },
    }),
    zh: '贵方能做舞台表演；同做动作捕捉的网易曾在“上海越剧院×网易手游”（2022年）中引入舞台表演',
    en: 'You offer stage performance, which NetEase, also in motion capture, used for “Shanghai Yueju Opera × NetEase game” (2022)',
  },
  {
    // Only the same kind of firm: no likeness is named.
    of: 'YOU',
    says: offers(['trad.conservation'], peers('game-science', 'blackmyth-shanxi-2024', 2024, null)),
    zh: '贵方能做文物保护；游戏科学曾在“《黑神话：悟空》×山西文旅”（2024年）中引入文物保护',
    en: 'You offer conservation, which Game Science used for “Black Myth: Wukong × Shanxi” (2024)',
  },
  {
    of: 'PARTNER',
    says: offers(
      ['immersive.exhibition-design'],
      peers(null, 'blackmyth-exhibition-2025', 2025, 'ancient-architecture'),
    ),
    zh: '能做数字展陈；“黑神话遇见山西古建数字艺术展”（2025年）曾把数字展陈用于古建筑',
    en: 'Offers digital exhibition design, which “Black Myth meets Shanxi digital exhibition” (2025) brought to ancient architecture',
  },
  {
    of: 'PARTNER',
    says: offers(
      ['ai.recognition', 'content.digital-publishing'],
      peers(null, 'yongle-full-2025', 2025, null),
    ),
    zh: '能做AI识别、数字出版；《永乐大典》存世影像汇聚上线（2025年）曾把AI识别用于贵方的 IP',
    en: 'Offers AI recognition and digital publishing; “Surviving Yongle volumes online” (2025) brought AI recognition to your IP',
  },
]

expectSentences('what is offered was needed by others', PEERS)

const IP_FORM: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: offers(['game.licensing-skin'], form('palace-pattern-library', 'pattern')),
    zh: '能做游戏联动，贵方“故宫器物纹样（多宝阁专题）”的纹样可用于皮肤',
    en: 'Offers in-game crossovers, which would suit your “Palace Museum object patterns”',
  },
  {
    of: 'PARTNER',
    says: offers(['commerce.digital-collectibles', 'ai.generation'], form('palace-thousand-li', 'image')),
    zh: '能做数字藏品、AI内容生成，其中数字藏品适合贵方“千里江山图”的图像',
    en: 'Offers digital collectibles and AI content generation; your “A Thousand Li of Rivers and Mountains” would suit digital collectibles',
  },
  {
    of: 'PARTNER',
    says: offers(['commerce.cross-border'], form('dehua-white-porcelain', 'object')),
    zh: '可提供跨境电商，适合贵方的“德化白瓷（中国白）”',
    en: 'Offers cross-border e-commerce, which would suit your “Dehua white porcelain (Blanc de Chine)”',
  },
  {
    of: 'PARTNER',
    says: offers(['capture.mocap'], form('butterfly-lovers-yue', 'performance')),
    zh: '能做动作捕捉，适合贵方的越剧《梁祝》',
    en: 'Offers motion capture, which would suit your “Yue opera The Butterfly Lovers”',
  },
  {
    of: 'YOU',
    says: offers(['trad.research'], form('oracle-bones-corpus', 'text')),
    zh: '贵方能做学术考据，适合对方“殷契文渊”的文本',
    en: 'You offer heritage research, which would suit their “Oracle Bones Corpus”',
  },
]

expectSentences('what is offered suits IP', IP_FORM)

const ASKS: ExpectedSentence[] = [
  {
    of: 'YOU',
    says: { kind: 'ASKS', capabilities: ['capture.mocap'], because: BRIEF },
    zh: '对方需要动作捕捉，贵方正好能做',
    en: 'They are looking for motion capture, which you offer',
  },
  {
    of: 'YOU',
    says: {
      kind: 'ASKS',
      capabilities: ['trad.research'],
      because: ownWork('palace-netease-game-2019', 2019),
    },
    zh: '对方曾在《绘真·妙笔千山》（2019年）中引入学术考据，贵方正好能做',
    en: 'Their “Ink, Mountains and Mystery (Miaobi Qianshan)” (2019) needed heritage research, which you offer',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'ASKS', capabilities: ['ai.digital-human'] },
      because: peers('zigong-culture-tourism', 'zigong-luotianyi-2026', 2026, 'lantern'),
    },
    zh: '对方可能需要数字人，贵方正好能做；同做彩灯的自贡市文化旅游投资公司曾在“第32届自贡灯会×洛天依”（2026年）中引入数字人',
    en: 'They may need digital humans, which you offer; Zigong Culture & Tourism Investment Co., also in lantern craft, used digital humans for “Zigong lantern festival × virtual singer” (2026)',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'ASKS', capabilities: ['commerce.marketplace', 'commerce.cross-border'] },
      because: form('yixing-zisha', 'object'),
    },
    zh: '对方可能需要电商平台、跨境电商，贵方正好可提供，其中电商平台适合对方的“宜兴紫砂”',
    en: 'They may need online marketplaces and cross-border e-commerce, which you offer; their “Yixing purple-clay ware” would suit online marketplaces',
  },
  {
    of: 'PARTNER',
    says: { kind: 'ASKS', capabilities: ['trad.touring'], because: BRIEF },
    zh: '贵方需要海外巡演巡展，对方正好能做',
    en: 'You are looking for overseas touring, which they offer',
  },
]

expectSentences('what the other side needs', ASKS)

const suits = (assetId: string, forms: readonly string[], capabilities: readonly string[], rights = false) =>
  ({ kind: 'IP_SUITS', assetId, forms, capabilities, rightsChecked: rights }) as const

const IP_SUITS: ExpectedSentence[] = [
  {
    of: 'YOU',
    says: suits(
      'china-lantern-festival-brand',
      ['space'],
      ['game.licensing-skin', 'game.engine', 'capture.3d-scan'],
    ),
    zh: '贵方的“中国彩灯节”可作其游戏联动、实时三维互动、三维采集的素材',
    en: 'Your “China Lantern Festival touring brand” could be used in their in-game crossovers, real-time 3D and 3D scanning',
  },
  {
    of: 'PARTNER',
    says: suits('palace-qingming-scroll', ['video'], ['immersive.projection', 'screen.animation']),
    zh: '拥有“清明上河图”，可作贵方沉浸投影展演、动画制作的素材',
    en: 'Has “Along the River During the Qingming Festival”, which could be used in your projection shows and animation',
  },
  {
    of: 'YOU',
    brief: true,
    says: suits('sample-stage-gestures', ['performance'], ['capture.mocap'], true),
    zh: '贵方的“示例·身段影像库”可作其动作捕捉的素材，与已公开的授权不冲突',
    en: 'Your “Sample Archive of Stage Gestures” could be used in their motion capture; no published licence conflicts',
  },
  {
    // Goods are sold, not used as material.
    of: 'YOU',
    says: suits('dehua-white-porcelain', ['object'], ['commerce.cross-border', 'commerce.live-commerce']),
    zh: '贵方的“德化白瓷（中国白）”适合其跨境电商、直播电商业务',
    en: 'Your “Dehua white porcelain (Blanc de Chine)” would suit their cross-border e-commerce and live commerce',
  },
  {
    of: 'YOU',
    says: suits('zhonghua-classics-db', ['text'], ['ai.recognition', 'platform.cloud-5g']),
    zh: '贵方的“中华经典古籍库”适合其AI识别、云与5G业务',
    en: 'Your “Zhonghua Classics Database” would suit their AI recognition and cloud services',
  },
  {
    of: 'PARTNER',
    says: suits('new-dragon-gate-inn', ['performance', 'video'], ['screen.streaming']),
    zh: '拥有环境式越剧《新龙门客栈》，适合贵方的流媒体平台业务',
    en: 'Has “Environmental Yue opera New Dragon Gate Inn”, which would suit your streaming',
  },
]

expectSentences('IP suits what the other does', IP_SUITS)
