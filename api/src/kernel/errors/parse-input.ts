import { TEXT_KINDS } from '@heming/graph/texts'
import { z } from 'zod'
import { badInput } from './app-error.ts'

/** Max length of an id that is looked up. */
const MAX_ID_LENGTH = 200

/** Max values that one field of a filter may hold. */
export const MAX_VALUES = 100

/** An id as it may be asked for. */
export const idInput = z.string().max(MAX_ID_LENGTH).meta(TEXT_KINDS.code)

/** A list of ids in a filter; absent where nothing is narrowed. */
export const idsInput = z.array(idInput).max(MAX_VALUES).nullish()

const messageShape = z.object({ zh: z.string(), en: z.string() })

/** Reads an input; throws BAD_USER_INPUT that names the field and what is wrong with it. */
export function parseInput<Input>(shape: z.ZodType<Input>, value: unknown): Input {
  const input = shape.safeParse(value)
  if (input.success) return input.data
  const [issue] = input.error.issues
  const field = issue?.path.join('.') || 'input'
  // A rule may carry a message of its own: `.refine(rule, { params: { message } })`.
  const message = issue?.code === 'custom' ? messageShape.safeParse(issue.params?.message) : undefined
  if (message?.success) throw badInput(message.data, field)
  throw badInput(
    {
      zh: `参数 ${field} 不符合要求：${firstMessage(shape, value, zh)}`,
      en: `The argument "${field}" is not valid: ${firstMessage(shape, value, en)}`,
    },
    field,
  )
}

const zh = z.locales.zhCN().localeError
const en = z.locales.en().localeError

/** What is wrong first, in the language of `error`. */
function firstMessage(shape: z.ZodType, value: unknown, error: z.core.$ZodErrorMap): string {
  return shape.safeParse(value, { error }).error?.issues[0]?.message ?? ''
}
