import { type ExpectedSentence, expectSentences } from './demo-sentences.fixture.ts'

const project = (
  projectId: string,
  year: number | null,
  withIds: readonly string[],
  capabilities: readonly string[],
  domain: string | null = null,
) => ({ kind: 'PROJECT', projectId, year, withIds, capabilities, domain }) as const

const PROJECT: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: project('digital-sutra-cave-2023', 2023, ['dunhuang-academy'], ['game.engine', 'capture.3d-scan']),
    zh: '2023年与敦煌研究院合作“数字藏经洞上线”，涉及实时三维互动、三维扫描',
    en: 'Worked with Dunhuang Academy on “Digital Sutra Cave launch” in 2023, using real-time 3D and 3D scanning',
  },
  {
    of: 'YOU',
    says: project('monza-lanterns-2015', 2015, [], ['trad.craft']),
    zh: '贵方2015年举办“米兰蒙扎中国灯会”，涉及手工技艺',
    en: 'You staged “Monza Chinese lantern festival” in 2015 (craft production)',
  },
  {
    // The full name of the company is left out; the game's title keeps its own marks.
    of: 'PARTNER',
    says: project(
      'blackmyth-shanxi-2024',
      2024,
      ['game-science'],
      ['trad.conservation'],
      'ancient-architecture',
    ),
    zh: '熟悉古建筑：2024年与游戏科学合作“《黑神话：悟空》×山西文旅”，涉及文物保护',
    en: 'Knows ancient architecture: worked with Game Science on “Black Myth: Wukong × Shanxi” in 2024, using conservation',
  },
  {
    of: 'YOU',
    says: project(
      'tmall-treasure-museum-2026',
      2026,
      ['alibaba', 'dunhuang-academy', 'gansu-provincial-museum', 'henan-museum', 'palace-museum'],
      [],
    ),
    zh: '贵方2026年与阿里巴巴（天猫）、敦煌研究院、甘肃省博物馆等5家机构合作“天猫博物馆之宝计划”',
    en: 'You worked with Alibaba Group (Tmall), Dunhuang Academy, Gansu Provincial Museum and others on “Tmall Treasure of the Museum plan” in 2026',
  },
  {
    // Quotation marks within quotation marks.
    of: 'PARTNER',
    says: project(
      'sample-tide-carp-singapore-2024',
      2024,
      ['sample-xr-studio'],
      ['trad.festival', 'trad.craft'],
      'lantern',
    ),
    zh: '熟悉彩灯与灯会：2024年与示例·浮光沉浸工作室合作“示例·‘潮鲤’灯组新加坡河畔展”，涉及节庆灯会、手工技艺',
    en: 'Knows lantern craft and lantern fairs: worked with Sample Fuguang XR Studio on “Sample ‘Tide Carp’ on a Singapore riverside” in 2024, using festival and craft production',
  },
  {
    // A work has title marks of its own.
    of: 'PARTNER',
    says: project('kunshan-hologram-2022', 2022, [], ['immersive.holographic'], 'kunqu'),
    zh: '熟悉昆曲：2022年举办《浣纱记》5G全息直播，涉及全息舞台',
    en: 'Knows Kunqu opera: staged “5G holographic Kunqu relay” in 2022 (holographic staging)',
  },
  {
    of: 'PARTNER',
    says: project('ruzang-2024', null, [], []),
    zh: '推出《儒藏》数字化项目',
    en: 'Delivered “Confucian Canon digitisation”',
  },
]

expectSentences('a project of one side', PROJECT)

const brief = { kind: 'BRIEF', briefId: 'brief' } as const
const peers = { kind: 'PEERS', firmId: null, projectId: 'ruzang-2024', year: 2024, domain: null } as const

const DEPTH: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'DEPTH', capabilities: ['trad.festival'], projects: 6, because: peers },
      ...{ projectId: 'zigong-luotianyi-2026', year: 2026, withIds: ['henian'] },
    },
    zh: '做过6个节庆灯会项目，最近一个是“第32届自贡灯会×洛天依”（2026年，与上海禾念合作）',
    en: 'Festival production in 6 projects, most recently “Zigong lantern festival × virtual singer” (2026, with Shanghai Henian (Vsinger))',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'DEPTH', capabilities: ['trad.craft', 'trad.touring'], projects: 2, because: peers },
      ...{ projectId: 'zigong-france-chile-2025', year: 2025, withIds: [] },
    },
    zh: '贵方做过2个手工技艺、海外巡演巡展项目，最近一个是“中国彩灯节法国智利合作”（2025年）',
    en: 'You have done craft production and overseas touring in 2 projects, most recently “China Lantern Festival in France and Chile” (2025)',
  },
  {
    // One project is rendered as any project.
    of: 'PARTNER',
    says: {
      ...{ kind: 'DEPTH', capabilities: ['immersive.projection'], projects: 1, because: peers },
      ...{ projectId: 'palace-phoenix-qingming-2018', year: 2018, withIds: ['palace-museum'] },
    },
    zh: '2018年与故宫博物院合作《清明上河图》互动艺术展演，涉及沉浸投影展演',
    en: 'Worked with The Palace Museum on “Interactive Qingming scroll exhibition” in 2018, using projection shows',
  },
  {
    of: 'PARTNER',
    brief: true,
    says: {
      ...{ kind: 'DEPTH', capabilities: ['capture.mocap'], projects: 1, because: brief },
      ...{ projectId: 'netease-yueju-2022', year: 2022, withIds: ['shanghai-yueju-house'] },
    },
    zh: '需求要的动作捕捉，已有先例：2022年与上海越剧院合作“上海越剧院×网易手游”',
    en: 'The brief asks for motion capture: worked with Shanghai Yueju Opera House on “Shanghai Yueju Opera × NetEase game” in 2022',
  },
  {
    of: 'PARTNER',
    brief: true,
    says: {
      ...{
        kind: 'DEPTH',
        capabilities: ['immersive.projection', 'immersive.xr'],
        projects: 3,
        because: brief,
      },
      ...{ projectId: 'palace-phoenix-qingming-2018', year: 2018, withIds: ['palace-museum'] },
    },
    zh: '需求要的沉浸投影展演、VR/MR体验，做过3个项目，最近一个是《清明上河图》互动艺术展演（2018年，与故宫博物院合作）',
    en: 'The brief asks for projection shows and VR/MR: 3 projects so far, most recently “Interactive Qingming scroll exhibition” (2018, with The Palace Museum)',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'DEPTH', capabilities: ['trad.performance'], projects: 2, because: brief },
      ...{ projectId: 'npoc-cloud-opera-2021', year: null, withIds: [] },
    },
    zh: '需求要的舞台表演，贵方做过2个项目，最近一个是“龙凤呈祥云大戏”',
    en: 'The brief asks for stage performance: you have done 2 projects so far, most recently “Dragon and Phoenix cloud opera”',
  },
]

expectSentences('several projects with what is needed', DEPTH)

const CULTURE: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'CULTURE', domain: 'opera', projects: 4, projectId: 'netease-yueju-2022', year: 2022 },
      withIds: ['shanghai-yueju-house'],
    },
    zh: '熟悉戏曲：做过4个项目，最近一个是“上海越剧院×网易手游”（2022年，与上海越剧院合作）',
    en: 'Knows Chinese opera (xiqu) from 4 projects, most recently “Shanghai Yueju Opera × NetEase game” (2022, with Shanghai Yueju Opera House)',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'CULTURE', domain: 'lantern', projects: 2, projectId: 'zigong-luotianyi-2026', year: 2026 },
      withIds: ['zigong-culture-tourism'],
    },
    zh: '贵方熟悉彩灯与灯会：做过2个项目，最近一个是“第32届自贡灯会×洛天依”（2026年，与自贡市文化旅游投资公司合作）',
    en: 'You know lantern craft and lantern fairs from 2 projects, most recently “Zigong lantern festival × virtual singer” (2026, with Zigong Culture & Tourism Investment Co.)',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'CULTURE', domain: 'grotto-mural', projects: 1, projectId: 'mogao-285-vr-2023', year: 2023 },
      withIds: ['dunhuang-academy'],
    },
    zh: '熟悉石窟、壁画与彩塑：2023年与敦煌研究院合作“寻境敦煌莫高窟第285窟VR”',
    en: 'Knows grottoes, murals and painted sculpture: worked with Dunhuang Academy on “Mogao Cave 285 VR experience” in 2023',
  },
  {
    of: 'YOU',
    says: {
      ...{
        kind: 'CULTURE',
        domain: 'embroidery',
        projects: 1,
        projectId: 'hok-su-embroidery-2025',
        year: 2025,
      },
      withIds: ['suzhou-silk-museum'],
    },
    zh: '贵方熟悉刺绣：2025年与苏州丝绸博物馆合作“《王者荣耀》×苏绣”',
    en: 'You know embroidery: you worked with Suzhou Silk Museum on “Honor of Kings × Su embroidery” in 2025',
  },
  {
    of: 'PARTNER',
    says: {
      ...{
        kind: 'CULTURE',
        domain: 'ancient-books',
        projects: 3,
        projectId: 'yongle-database-2023',
        year: 2023,
      },
      withIds: ['national-library-of-china', 'nlc-press', 'pku-digital-humanities', 'bytedance'],
    },
    zh: '熟悉古籍文献：做过3个项目，最近一个是《永乐大典》高清影像数据库（2023年，与中国国家图书馆、国家图书馆出版社、北京大学数字人文研究中心等4家机构合作）',
    en: 'Knows ancient books and documents from 3 projects, most recently “Yongle Encyclopedia image database” (2023, with National Library of China, National Library of China Publishing House, Research Center for Digital Humanities, Peking University and others)',
  },
]

expectSentences('projects with a culture', CULTURE)

const EXPERIENCE: ExpectedSentence[] = [
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'EXPERIENCE', projectId: 'shanghai-yueju-cloud-2020', year: 2020 },
      capabilities: ['screen.live-broadcast'],
    },
    zh: '有同类经验：曾在“越剧院云剧场”（2020年）中引入云演艺与直播',
    en: 'Has done this before: live broadcast in “Yueju cloud theatre concerts” (2020)',
  },
  {
    of: 'YOU',
    says: {
      ...{ kind: 'EXPERIENCE', projectId: 'digital-sutra-cave-2023', year: 2023 },
      capabilities: ['trad.research'],
    },
    zh: '贵方有同类经验：曾在“数字藏经洞上线”（2023年）中引入学术考据',
    en: 'You have done this before: heritage research in “Digital Sutra Cave launch” (2023)',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'EXPERIENCE', projectId: 'terracotta-tencent-2019', year: 2019 },
      capabilities: ['platform.mini-program', 'platform.smart-guide', 'immersive.ar-guide'],
    },
    zh: '有同类经验：曾在“秦陵博物院智慧导览小程序”（2019年）中引入小程序、智慧导览、AR导览',
    en: 'Has done this before: mini-programs, smart guides and AR guiding in “Terracotta Army smart guide mini-program” (2019)',
  },
  {
    of: 'YOU',
    says: {
      kind: 'EXPERIENCE',
      projectId: 'hok-yue-opera-2019',
      year: 2019,
      capabilities: ['trad.performance'],
    },
    zh: '贵方有同类经验：曾在“《王者荣耀》×越剧《梁祝》”（2019年）中引入舞台表演',
    en: 'You have done this before: stage performance in “Honor of Kings × Yue opera costume” (2019)',
  },
  {
    of: 'PARTNER',
    says: {
      ...{ kind: 'EXPERIENCE', projectId: 'ashes-yangzhou-2025', year: 2025 },
      capabilities: ['game.licensing-skin'],
    },
    zh: '有同类经验：曾在“《如鸢》×扬州非遗”（2025年）中引入游戏联动',
    en: 'Has done this before: in-game crossovers in “Ashes of the Kingdom × Yangzhou heritage” (2025)',
  },
]

expectSentences('such work done before', EXPERIENCE)
