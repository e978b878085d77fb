/**
 * The categories of China's national list of intangible heritage, by the heritage domain that takes them in.
 * Traditional medicine has none of the network's.
 */
export const HERITAGE_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  'literature-myth': ['民间文学', 'Folk literature'],
  'performing-arts': [
    ...['传统音乐', 'Traditional music', '传统舞蹈', 'Traditional dance', '曲艺', 'Quyi'],
    ...['传统体育、游艺与杂技', 'Traditional sports, entertainment and acrobatics'],
  ],
  opera: ['传统戏剧', 'Traditional opera', 'Traditional drama'],
  'folk-craft': ['传统美术', 'Traditional fine arts', '传统技艺', 'Traditional craftsmanship'],
  'folk-festival': ['民俗', 'Folk customs'],
}
