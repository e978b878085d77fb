import { type ExpectedSentence, expectSentences } from './demo-sentences.fixture.ts'

const appetite = (
  domain: string,
  projectId: string,
  year: number | null,
  doerId: string,
  ofTheirOwn: boolean,
) => ({ kind: 'APPETITE', domain, projectId, year, doerId, ofTheirOwn }) as const

const APPETITE: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: appetite('lantern', 'zigong-luotianyi-2026', 2026, 'henian', true),
    zh: '专注彩灯与灯会，贵方做过同类项目“第32届自贡灯会×洛天依”（2026年）',
    en: 'Specialises in lantern craft and lantern fairs, as in your “Zigong lantern festival × virtual singer” (2026)',
  },
  {
    of: 'YOU',
    says: appetite('opera', 'hok-yue-opera-2019', 2019, 'tencent', true),
    zh: '对方做过戏曲类项目：“《王者荣耀》×越剧《梁祝》”（2019年）',
    en: 'They have worked with Chinese opera (xiqu) before: “Honor of Kings × Yue opera costume” (2019)',
  },
  {
    of: 'YOU',
    says: {
      ...appetite('ancient-architecture', 'blackmyth-shanxi-2024', 2024, 'game-science', false),
      likeIn: { label: 'Capability', id: 'capture.3d-scan' },
    },
    zh: '同做三维扫描的游戏科学曾从古建筑取材：“《黑神话：悟空》×山西文旅”（2024年）',
    en: 'Game Science, also in 3D scanning, drew on ancient architecture for “Black Myth: Wukong × Shanxi” (2024)',
  },
  {
    // The same kind of firm is no likeness.
    of: 'YOU',
    says: appetite('lantern', 'sample-tide-carp-singapore-2024', 2024, 'sample-xr-studio', false),
    zh: '示例·浮光沉浸工作室曾从彩灯取材：“示例·‘潮鲤’灯组新加坡河畔展”（2024年）',
    en: 'Sample Fuguang XR Studio drew on lantern craft for “Sample ‘Tide Carp’ on a Singapore riverside” (2024)',
  },
  {
    of: 'PARTNER',
    says: {
      ...appetite('', 'shanghai-yueju-cloud-2020', 2020, 'shanghai-yueju-house', false),
      likeIn: { label: 'HeritageDomain', id: 'opera' },
    },
    zh: '同做戏曲的上海越剧院做过相近的项目：“越剧院云剧场”（2020年）',
    en: 'Shanghai Yueju Opera House, also in Chinese opera, did a similar project: “Yueju cloud theatre concerts” (2020)',
  },
  {
    of: 'PARTNER',
    says: appetite('', 'yingxian-pagoda-lenovo-2024', 2024, 'lenovo', true),
    zh: '贵方做过相近的项目：“智慧应县木塔”（2024年）',
    en: 'You have done a similar project: “Smart Yingxian Pagoda” (2024)',
  },
  {
    of: 'YOU',
    says: appetite('', 'liangzhu-ar-2020', 2020, 'rokid', true),
    zh: '对方做过相近的项目：“良渚AR智能导览眼镜”（2020年）',
    en: 'They have done a similar project: “Liangzhu AR smart-guide glasses” (2020)',
  },
]

expectSentences('work with such a culture', APPETITE)

const SIMILAR_WORK: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: { kind: 'SIMILAR_WORK', capabilities: ['trad.festival', 'trad.craft'] },
    zh: '与贵方同做节庆灯会、手工技艺',
    en: 'Works on the same things as you: festival and craft production',
  },
  {
    of: 'YOU',
    says: { kind: 'SIMILAR_WORK', capabilities: ['capture.3d-scan'] },
    zh: '贵方与对方同做三维扫描',
    en: 'You work on the same things as they do: 3D scanning',
  },
  {
    of: 'PARTNER',
    says: {
      kind: 'SIMILAR_WORK',
      capabilities: ['trad.conservation', 'trad.curation', 'trad.research', 'trad.touring'],
    },
    zh: '与贵方同做文物保护、策展、学术考据等',
    en: 'Works on the same things as you: conservation, curation, heritage research and more',
  },
  {
    of: 'PARTNER',
    says: { kind: 'SIMILAR_WORK', capabilities: ['ai.recognition', 'content.digital-publishing'] },
    zh: '与贵方同做AI识别、数字出版',
    en: 'Works on the same things as you: AI recognition and digital publishing',
  },
  {
    of: 'YOU',
    says: { kind: 'SIMILAR_WORK', capabilities: ['trad.performance', 'trad.touring'] },
    zh: '贵方与对方同做舞台表演、海外巡演巡展',
    en: 'You work on the same things as they do: stage performance and overseas touring',
  },
]

expectSentences('the same work', SIMILAR_WORK)

const FOCUS: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: { kind: 'FOCUS', capabilities: ['immersive.projection'], projects: 3, of: 4 },
    zh: '已知4个项目中有3个涉及沉浸投影展演',
    en: '3 of their 4 known projects involve projection shows',
  },
  {
    of: 'YOU',
    says: { kind: 'FOCUS', capabilities: ['trad.performance', 'trad.touring'], projects: 2, of: 5 },
    zh: '贵方已知5个项目中有2个涉及舞台表演、海外巡演巡展',
    en: '2 of your 5 known projects involve stage performance and overseas touring',
  },
  {
    of: 'PARTNER',
    says: { kind: 'FOCUS', capabilities: ['commerce.digital-collectibles'], projects: 3, of: 3 },
    zh: '已知3个项目都涉及数字藏品',
    en: 'All 3 of their known projects involve digital collectibles',
  },
  {
    of: 'PARTNER',
    says: { kind: 'FOCUS', capabilities: ['ai.digital-human'], projects: 1, of: 1 },
    zh: '唯一已知的项目就涉及数字人',
    en: 'Their only known project involves digital humans',
  },
  {
    of: 'YOU',
    says: { kind: 'FOCUS', capabilities: ['trad.craft'], projects: 1, of: 6 },
    zh: '贵方已知6个项目中有1个涉及手工技艺',
    en: '1 of your 6 known projects involves craft production',
  },
  {
    of: 'PARTNER',
    says: { kind: 'FOCUS', capabilities: ['game.licensing-skin'], projects: 2, of: 2 },
    zh: '已知2个项目都涉及游戏联动',
    en: 'Both of their known projects involve in-game crossovers',
  },
]

expectSentences('focus on what is needed', FOCUS)

const ACTIVE: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: { kind: 'ACTIVE', projectId: 'zigong-luotianyi-2026', year: 2026 },
    zh: '近期仍有项目：“第32届自贡灯会×洛天依”（2026年）',
    en: 'Still active: “Zigong lantern festival × virtual singer” (2026)',
  },
  {
    of: 'YOU',
    says: { kind: 'ACTIVE', projectId: 'zigong-france-chile-2025', year: 2025 },
    zh: '贵方近期仍有项目：“中国彩灯节法国智利合作”（2025年）',
    en: 'You are still active: “China Lantern Festival in France and Chile” (2025)',
  },
  {
    // Eleven years ago is not still.
    of: 'PARTNER',
    says: { kind: 'ACTIVE', projectId: 'monza-lanterns-2015', year: 2015, lately: false },
    zh: '最近一个已知项目：“米兰蒙扎中国灯会”（2015年）',
    en: 'Last known project: “Monza Chinese lantern festival” (2015)',
  },
  {
    of: 'YOU',
    says: { kind: 'ACTIVE', projectId: 'terracotta-baidu-ar-2017', year: 2017, lately: false },
    zh: '贵方最近一个已知项目：“百度AR复原兵马俑”（2017年）',
    en: 'Your last known project: “Baidu AR Terracotta Army” (2017)',
  },
  {
    of: 'PARTNER',
    says: { kind: 'ACTIVE', projectId: 'sample-mountain-guests-demo-2026', year: 2026 },
    zh: '近期仍有项目：“示例·《山中客》互动样片”（2026年）',
    en: 'Still active: “Sample interactive demo of ‘Mountain Guests’” (2026)',
  },
  {
    of: 'PARTNER',
    says: { kind: 'ACTIVE', projectId: 'tmall-treasure-museum-2026', year: 2026 },
    zh: '近期仍有项目：“天猫博物馆之宝计划”（2026年）',
    en: 'Still active: “Tmall Treasure of the Museum plan” (2026)',
  },
  {
    of: 'YOU',
    says: { kind: 'ACTIVE', projectId: 'yongle-full-2025', year: 2025 },
    zh: '贵方近期仍有项目：《永乐大典》存世影像汇聚上线（2025年）',
    en: 'You are still active: “Surviving Yongle volumes online” (2025)',
  },
]

expectSentences('still active', ACTIVE)

const NEAR: ExpectedSentence[] = [
  {
    // The path starts at the side that it speaks for; the sentence starts at the subject.
    of: 'PARTNER',
    says: {
      ...{ kind: 'NEAR', betweenIds: ['palace-museum'] },
      projectIds: ['palace-music-album-2018', 'palace-netease-game-2019'],
    },
    zh: '故宫博物院与双方都合作过：与贵方合作《古画会唱歌》音乐专辑，与对方合作《绘真·妙笔千山》',
    en: 'The Palace Museum has worked with you both: with you on “Ancient Paintings Sing music album”, with them on “Ink, Mountains and Mystery (Miaobi Qianshan)”',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'NEAR', betweenIds: ['tencent', 'dunhuang-academy'] },
      projectIds: ['hok-yue-opera-2019', 'mogao-285-vr-2023', 'huawei-dunhuang-2020'],
    },
    zh: '贵方与敦煌研究院合作过，对方与腾讯合作过，这两家又曾合作“寻境敦煌莫高窟第285窟VR”',
    en: 'You have worked with Dunhuang Academy and they with Tencent, and those two with each other on “Mogao Cave 285 VR experience”',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'NEAR', betweenIds: ['game-science'] },
      projectIds: ['blackmyth-exhibition-2025', 'blackmyth-shanxi-2024'],
    },
    zh: '游戏科学与双方都合作过：与贵方合作“《黑神话：悟空》×山西文旅”，与对方合作“黑神话遇见山西古建数字艺术展”',
    en: 'Game Science has worked with you both: with you on “Black Myth: Wukong × Shanxi”, with them on “Black Myth meets Shanxi digital exhibition”',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'NEAR', betweenIds: ['mihoyo'] },
      projectIds: ['genshin-bronze-song-2024', 'genshin-yunjin-2022'],
    },
    zh: '米哈游与双方都合作过：与贵方合作歌曲《青铜》，与对方合作《原神》云堇唱段《神女劈观》',
    en: 'miHoYo / HoYoverse has worked with you both: with you on “Song Bronze for Sanxingdui”, with them on “Genshin Impact opera aria”',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'NEAR', betweenIds: ['zju-heritage-institute', 'yungang-research-institute'] },
      projectIds: ['yungang-cave12-print-2020', 'zju-grotto-exhibition-2025', 'yungang-cave12-print-2020'],
    },
    zh: '贵方与浙江大学文化遗产研究院合作过，对方与云冈研究院合作过，这两家又曾合作“石窟寺数字化成果特展”',
    en: 'You have worked with Institute of Cultural Heritage, Zhejiang University and they with Yungang Research Institute, and those two with each other on “Digitised grottoes exhibition”',
  },
]

expectSentences('near through others', NEAR)
