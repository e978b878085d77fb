/**
 * Han characters that are taken for one another at the size of a list: those that primers warn of, rare forms
 * of common ones, and common ones without their radical. No data set of such pairs is kept well enough to
 * depend on; the standard (UTS #39) lists radicals and variants only.
 */
const GROUPS = [
  '宫官宮',
  '博愽搏',
  '物粅',
  '讯迅汛卂',
  '腾滕螣',
  '未末',
  '己已巳',
  '土士',
  '日曰',
  '人入八',
  '戊戌戍',
  '大太犬',
  '天夭',
  '千干于',
  '壁璧',
  '名各',
  '鸟乌岛',
  '今令',
  '玉王玊',
  '免兔',
  '折拆析',
  '候侯',
  '崇祟',
  '辨辩辫瓣',
  '茶荼',
  '母毋',
  '洗冼',
  '刺剌',
  '晴睛',
  '冶治',
  '赢羸嬴',
  '氏氐民',
  '田由甲申',
  '贝见',
  '目且',
  '石右',
  '力刀',
  '几九',
  '木术本',
  '牛午',
  '处外',
  '师帅',
  '历厉',
  '仓仑',
  '沦沧',
  '风凤',
  '京亰',
  '院阮',
  '杨扬',
  '清请情',
  '艺乙',
  '文丈',
  '化华',
  '网冈罓⺴',
  '里理',
  '狐孤',
  '徽微',
  '幻幼',
  '酒洒',
  '拔拨',
  '蓝篮',
  '园圆',
  '坊纺仿',
  '故敀',
  '西覀',
  '北比',
  '三彡',
]

const groupsOf = new Map<string, Set<string>>()
for (const group of GROUPS) {
  for (const character of group) {
    const others = groupsOf.get(character) ?? new Set()
    for (const other of group) if (other !== character) others.add(other)
    groupsOf.set(character, others)
  }
}

/** Characters that are parts of others and never words: side by side they are drawn as one. */
const LONE_RADICALS = /[讠氵亻扌忄犭纟钅饣礻衤刂灬宀艹辶阝冫彳]/g

/** Letters and signs between two Han characters. */
const BETWEEN = /(?<=\p{Script=Han})[^\p{Script=Han}]+(?=\p{Script=Han})/gu

/** From this many characters on, names that differ in any one of them are alike. */
const LONG_ENOUGH = 4

/** Maximum number of spellings of a name that are looked up. */
const MAX_SPELLINGS = 32

/**
 * A name without what stands between its Han characters, and without parts of characters that stand alone.
 */
export function closeUpHan(name: string): string {
  return name.replace(BETWEEN, '').replace(LONE_RADICALS, '')
}

/** A name and how else it may be written with characters that look like its own; at most 32. */
export function hanSpellingsOf(name: string): string[] {
  const closed = closeUpHan(name)
  let spellings = ['']
  for (const character of closed) {
    const choices = [character, ...(groupsOf.get(character) ?? [])]
    const room = spellings.length * choices.length <= MAX_SPELLINGS
    spellings = spellings.flatMap((spelling) => (room ? choices : [character]).map((each) => spelling + each))
  }
  return [...new Set([name, ...spellings])].slice(0, MAX_SPELLINGS)
}

/**
 * Whether two names of as many Han characters look the same: each of one is that of the other or looks like
 * it. From four characters on any one of them may be another.
 */
export function lookAlikeInHan(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => [...closeUpHan(name)]) as [string[], string[]]
  if (a.length < 2 || a.length !== b.length || ![...a, ...b].every((each) => /\p{Script=Han}/u.test(each)))
    return false
  const different = a.flatMap((character, at) => (character === b[at] ? [] : [[character, b[at] ?? '']]))
  if (different.length <= 1 && a.length >= LONG_ENOUGH) return true
  return different.every(([character = '', like = '']) => groupsOf.get(character)?.has(like))
}
