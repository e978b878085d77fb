import { MAX_CODE_LENGTH, MAX_ENTRIES, MAX_ENTRY_NAME_LENGTH } from './vocabulary-entry.ts'

/** Why an entry cannot be written, in both languages; `$1` … are values, in the order of the English text. */
export const PROBLEMS = {
  CODE: {
    zh: `$1 不能作代码：请用字母、数字、点、连字符和下划线，以字母或数字开头，最多 ${MAX_CODE_LENGTH} 个字符`,
    en: `$1 is no code: use letters A-Z, digits, dots, hyphens and underscores, begin with a letter or digit, at most ${MAX_CODE_LENGTH}`,
  },
  LIKE: {
    zh: '$1 与已有代码 $2 相近：若指同一条目请写 $2，否则请换一个代码',
    en: '$1 is like the code $2: write it as that one, or choose another code',
  },
  FULL: {
    zh: `词表最多 ${MAX_ENTRIES} 个条目：请先停用不再使用的条目`,
    en: `the vocabulary has ${MAX_ENTRIES} entries, which is the most: retire some that nothing uses`,
  },
  NO_NAME: {
    zh: '没有名称：新条目须有中文名称或英文名称',
    en: 'neither nameZh nor nameEn is given, and a new entry needs a name',
  },
  LONG_NAME: {
    zh: `名称 $1 超过 ${MAX_ENTRY_NAME_LENGTH} 个字符：请缩短`,
    en: `the name $1 is longer than ${MAX_ENTRY_NAME_LENGTH} characters: shorten it`,
  },
  NAME_TAKEN: {
    zh: '名称 $1 已用于条目 $2：请换一个名称',
    en: 'the name $1 is that of the entry $2: choose another name',
  },
  NO_GROUP: {
    zh: '$1 不是能力组：请写一个能力组的代码；新建能力组请留空',
    en: '$1 is no group of capabilities: write the code of one, or nothing to make a group',
  },
  IS_GROUP: {
    zh: '$1 是能力组，不能归入另一组：请将 group 留空',
    en: '$1 is a group and lies in none: leave group empty',
  },
  NO_TYPE: {
    zh: '$1 不是市场类型：请写 country、area 或 region，或留空',
    en: '$1 is no type of market: write country, area or region, or leave it empty',
  },
  NO_REGION: {
    zh: '$1 不是区域：请写 marketType 为 region 的市场的代码',
    en: '$1 is no region: write codes of markets whose marketType is region',
  },
  HAS_PARTS: {
    zh: '其他市场归在 $1 之下，它只能是区域：请将 marketType 留空或写 region',
    en: 'other markets lie in $1, which has to stay a region: write region, or leave marketType empty',
  },
  NESTED: {
    zh: '$1 不能归入这些区域：它会归入自身，或层级超过 4 层',
    en: '$1 cannot lie in these regions: it would lie in itself, or more than four levels deep',
  },
} as const satisfies Record<string, { zh: string; en: string }>

/** Why an entry cannot be written: which column is wrong, and the values that the message names. */
export interface Problem {
  kind: keyof typeof PROBLEMS
  column: 'code' | 'nameZh' | 'nameEn' | 'group' | 'marketType' | 'regions'
  values: readonly string[]
}

/** A problem in words of one language. */
export function describeProblem({ kind, values }: Problem, language: 'zh' | 'en'): string {
  return PROBLEMS[kind][language].replace(/\$(\d)/g, (_, at) => JSON.stringify(values[Number(at) - 1] ?? ''))
}
