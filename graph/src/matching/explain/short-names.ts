/** Maximum number of names in one sentence before 'and others' or 等. */
export const MAX_NAMES = 3

/** With fewer projects than these nobody is said to be busy. */
export const MIN_BUSY = 4

/**
 * What capabilities of the demo network are called in running text, by their full names: one that is renamed
 * goes by its new name, like any other that is not listed.
 */
export const shortNamesZh: ReadonlyMap<string, string> = new Map([
  ['三维扫描与摄影测量', '三维扫描'],
  ['高清影像采集与数字档案', '高清影像采集'],
  ['遗址与藏品数字孪生', '数字孪生'],
  ['动作与表演捕捉', '动作捕捉'],
  ['游戏内授权、皮肤与联动', '游戏联动'],
  ['实时引擎与游戏技术跨界应用', '实时三维互动'],
  ['AR叠加与AR眼镜导览', 'AR导览'],
  ['投影与大屏沉浸展演', '沉浸投影展演'],
  ['数字展陈设计施工', '数字展陈'],
  ['全息与裸眼3D舞台', '全息舞台'],
  ['影视制作与特效', '影视特效'],
  ['视听流媒体平台', '流媒体平台'],
  ['云演艺与直播转播', '云演艺与直播'],
  ['AI辅助修复与病害识别', 'AI辅助修复'],
  ['AI识别、OCR与知识图谱', 'AI识别'],
  ['数字人与虚拟歌手', '数字人'],
  ['翻译与文化本地化', '翻译与本地化'],
  ['AI翻译平台', 'AI翻译'],
  ['数字出版与典籍数据库', '数字出版'],
  ['有声与播客', '有声内容'],
  ['音乐制作与平台', '音乐制作'],
  ['电商平台与旗舰店', '电商平台'],
  ['文创衍生品开发', '文创开发'],
  ['众筹与预售', '众筹'],
  ['海外数字营销', '海外营销'],
  ['IP授权代理', 'IP授权'],
  ['数据资产登记与流通', '数据资产登记'],
  ['区块链存证与溯源', '区块链存证'],
  ['版权监测与保护', '版权监测'],
  ['文化小程序与应用', '小程序'],
  ['智慧导览与智慧博物馆', '智慧导览'],
  ['云、5G与算力基础设施', '云与5G'],
  ['短视频与社区传播', '短视频传播'],
  ['数字教育与研学', '数字教育'],
  ['手工艺生产', '手工技艺'],
  ['藏品策展与展览', '策展'],
  ['舞台表演与剧目', '舞台表演'],
  ['纹样与图案设计', '纹样设计'],
  ['出版与版权输出', '出版'],
  ['节庆与灯会制作', '节庆灯会'],
  ['文化研究与考据审定', '学术考据'],
])

/** The same in English. */
export const shortNamesEn: ReadonlyMap<string, string> = new Map([
  ['3D scanning & photogrammetry', '3D scanning'],
  ['High-definition imaging & digital archive', 'high-definition imaging'],
  ['Digital twin of sites & collections', 'digital twins'],
  ['Motion & performance capture', 'motion capture'],
  ['In-game licensing, skins & crossovers', 'in-game crossovers'],
  ['Real-time engine & game technology for culture', 'real-time 3D'],
  ['VR / MR experience', 'VR/MR'],
  ['AR overlay & AR-glasses guiding', 'AR guiding'],
  ['Projection & large-screen immersive show', 'projection shows'],
  ['Digital exhibition design & build', 'digital exhibition design'],
  ['Holographic & naked-eye 3D stage', 'holographic staging'],
  ['Animation production', 'animation'],
  ['Film production & VFX', 'film and visual effects'],
  ['Drama & variety series', 'drama and variety series'],
  ['Streaming & video platform', 'streaming'],
  ['Live & cloud performance broadcast', 'live broadcast'],
  ['AI-assisted restoration & diagnosis', 'AI-assisted restoration'],
  ['AI recognition, OCR & knowledge graph', 'AI recognition'],
  ['Digital human & virtual singer', 'digital humans'],
  ['Translation & cultural localisation', 'localisation'],
  ['AI translation platform', 'AI translation'],
  ['Digital publishing & classics database', 'digital publishing'],
  ['Audio & podcast', 'audio production'],
  ['Music production & streaming', 'music production'],
  ['Online marketplace & flagship store', 'online marketplaces'],
  ['Live-streaming commerce', 'live commerce'],
  ['Cultural merchandise development', 'cultural merchandise'],
  ['Crowdfunding & pre-sale', 'crowdfunding'],
  ['Overseas digital marketing', 'overseas marketing'],
  ['IP licensing agency', 'IP licensing'],
  ['Data-asset registration & circulation', 'data-asset registration'],
  ['Blockchain evidence & provenance', 'blockchain evidence'],
  ['Copyright monitoring & protection', 'copyright monitoring'],
  ['Cultural mini-program / app', 'mini-programs'],
  ['Smart guide & smart-museum operation', 'smart guides'],
  ['Cloud, 5G & AI infrastructure', 'cloud services'],
  ['Short-video & community distribution', 'short video'],
  ['Digital education & outreach', 'digital education'],
  ['Collection curation & exhibition', 'curation'],
  ['Stage performance & repertory', 'stage performance'],
  ['Pattern & motif design', 'pattern design'],
  ['Heritage conservation', 'conservation'],
  ['Publishing & rights export', 'publishing'],
  ['Intangible heritage transmission', 'heritage transmission'],
  ['Festival & lantern-show production', 'festival production'],
  ['Heritage research & authority review', 'heritage research'],
  ['Overseas touring & exhibition', 'overseas touring'],
])

/** What heritage domains of the demo network are called where only their core is meant. */
export const shortDomainsZh: ReadonlyMap<string, string> = new Map([
  ['石窟、壁画与彩塑', '石窟壁画'],
  ['古籍文献', '古籍'],
  ['文字', '古文字'],
  ['考古与青铜器', '青铜器'],
  ['史前玉文化', '史前玉器'],
  ['世界遗产地', '世界遗产'],
  ['丝绸与织锦', '丝绸'],
  ['木版水印与版画', '木版水印'],
  ['彩灯与灯会', '彩灯'],
  ['其他民间工艺', '民间工艺'],
  ['皮影与木偶', '木偶皮影'],
  ['其他表演艺术', '表演艺术'],
  ['文学与神话', '文学'],
])

/** The same in English. */
export const shortDomainsEn: ReadonlyMap<string, string> = new Map([
  ['Grottoes, murals & painted sculpture', 'grottoes and murals'],
  ['Ancient books & documents', 'ancient books'],
  ['Script & writing systems', 'ancient scripts'],
  ['Archaeology & bronzes', 'bronzes'],
  ['Silk & brocade weaving', 'silk weaving'],
  ['Lantern craft & lantern fairs', 'lantern craft'],
  ['Other folk crafts', 'folk crafts'],
  ['Chinese opera (xiqu)', 'Chinese opera'],
  ['Shadow play & puppetry', 'puppetry'],
  ['Other performing arts', 'performing arts'],
  ['Literature & mythology', 'literature'],
])

/** Domains that firms make, trade or stage: two firms do them; of the others they are in the same field. */
export const madeDomainsZh: ReadonlySet<string> = new Set([
  ...['陶瓷', '丝绸', '刺绣', '漆器', '木版水印', '彩灯', '民间工艺', '金属工艺'],
  ...['戏曲', '昆曲', '木偶皮影', '表演艺术', '出版', '书画'],
])

/** What the English verb is for work that a firm also does, where there is one. */
export const verbsEn: ReadonlyMap<string, readonly [you: string, they: string]> = new Map([
  ['publishing', ['publish', 'publishes']],
  ['curation', ['curate exhibitions', 'curates exhibitions']],
  ['stage performance', ['perform on stage', 'performs on stage']],
  ['overseas touring', ['tour abroad', 'tours abroad']],
])

/** Work that is a platform or a service: a firm provides it, and does not make it. */
export const PROVIDED: ReadonlySet<string> = new Set([
  ...['screen.streaming', 'platform.short-video', 'platform.cloud-5g', 'language.ai-translation'],
  ...['commerce.marketplace', 'commerce.cross-border', 'commerce.live-commerce', 'commerce.crowdfunding'],
  ...['commerce.payment', 'rights.data-asset', 'rights.blockchain-evidence', 'rights.content-protection'],
])

/** Work that brings a thing to its public and makes nothing out of it: the thing is no material for it. */
export const CHANNELS: ReadonlySet<string> = new Set([
  ...PROVIDED,
  ...['commerce.overseas-marketing', 'rights.ip-licensing', 'screen.live-broadcast', 'game.publishing'],
  ...['language.localisation', 'platform.smart-guide', 'platform.education'],
])
