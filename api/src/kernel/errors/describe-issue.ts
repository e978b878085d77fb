import type { z } from 'zod'
import type { LocalisedMessage } from './app-error.ts'

type Issue = z.core.$ZodIssue

/** Max values of a choice that a message lists. */
const MAX_LISTED_VALUES = 12

const MISSING = { zh: '请填写此项', en: 'this may not be empty' }
const OTHER = { zh: '值不符合要求', en: 'this value is not valid' }

/**
 * What is wrong with a value, for its author: zod's own messages name types of JavaScript, in Chinese too.
 * The issue has to carry its input (`reportInput`).
 */
export function describeIssue(issue: Issue): LocalisedMessage {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue)
    case 'too_big':
      return describeMaximum(issue)
    case 'too_small':
      return describeMinimum(issue)
    case 'invalid_value':
      return describeChoice(issue.values.map(String))
    case 'invalid_format':
      return FORMATS[issue.format] ?? OTHER
    case 'unrecognized_keys':
      return {
        zh: `不接受 ${issue.keys.join('、')}`,
        en: `${issue.keys.join(', ')} ${issue.keys.length > 1 ? 'are' : 'is'} not accepted here`,
      }
    default:
      return OTHER
  }
}

const FORMATS: Partial<Record<string, LocalisedMessage>> = {
  email: { zh: '请填写完整的邮箱地址', en: 'enter a complete e-mail address' },
  date: { zh: '请按 YYYY-MM-DD 填写日期', en: 'enter a date as YYYY-MM-DD' },
  url: { zh: '请填写完整的网址', en: 'enter a complete web address' },
}

function describeType({ input, expected }: Extract<Issue, { code: 'invalid_type' }>): LocalisedMessage {
  if (input === undefined || input === null) return MISSING
  if (expected === 'int') return { zh: '请填写整数', en: 'use a whole number' }
  return { zh: '值的类型不对', en: 'this value has the wrong type' }
}

function describeMaximum({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): LocalisedMessage {
  if (origin === 'string') return { zh: `最多 ${maximum} 个字符`, en: `use at most ${maximum} characters` }
  if (origin === 'array') return { zh: `最多 ${maximum} 项`, en: `choose at most ${maximum}` }
  return { zh: `不能大于 ${maximum}`, en: `use a number of at most ${maximum}` }
}

function describeMinimum({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): LocalisedMessage {
  if (origin === 'string' && minimum === 1) return MISSING
  if (origin === 'string') return { zh: `至少 ${minimum} 个字符`, en: `use at least ${minimum} characters` }
  if (origin === 'array') return { zh: `请至少选择 ${minimum} 项`, en: `choose at least ${minimum}` }
  return { zh: `不能小于 ${minimum}`, en: `use a number of at least ${minimum}` }
}

function describeChoice(values: string[]): LocalisedMessage {
  if (values.length > MAX_LISTED_VALUES)
    return { zh: '不在可选值之中', en: 'this is not one of the possible values' }
  return { zh: `可选值为 ${values.join('、')}`, en: `choose one of ${values.join(', ')}` }
}
