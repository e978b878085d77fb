import { TEXT_KINDS } from '@heming/graph/texts'
import { z } from 'zod'
import { AppError, type FieldProblem, type LocalisedMessage } from './app-error.ts'
import { describeIssue } from './describe-issue.ts'

/** Max length of an id that is looked up. */
const MAX_ID_LENGTH = 200

/** Max values that one field of a filter may hold. */
export const MAX_VALUES = 100

/** An id as it may be asked for. */
export const idInput = z.string().max(MAX_ID_LENGTH).meta(TEXT_KINDS.code)

/** A list of ids in a filter; absent where nothing is narrowed. */
export const idsInput = z.array(idInput).max(MAX_VALUES).nullish()

/** Max fields that one error names: a list with many bad entries would say the same of each. */
const MAX_FIELDS = 20

const messageShape = z.object({ zh: z.string(), en: z.string() })

/** Reads an input; throws BAD_USER_INPUT that names each bad field and what is wrong with it. */
export function parseInput<Input>(shape: z.ZodType<Input>, value: unknown): Input {
  const input = shape.safeParse(value, { reportInput: true })
  if (input.success) return input.data
  const problems = new Map<string, LocalisedMessage>()
  for (const issue of input.error.issues) {
    const field = issue.path.join('.') || 'input'
    // A rule may carry a message of its own: `.refine(rule, { params: { message } })`.
    const own = issue.code === 'custom' ? messageShape.safeParse(issue.params?.message) : undefined
    const message = own?.data ?? nameField(field, describeIssue(issue))
    if (problems.size < MAX_FIELDS && !problems.has(field)) problems.set(field, message)
  }
  const [first, ...more] = [...problems].map(([field, message]): FieldProblem => ({ field, message }))
  if (!first) throw input.error
  throw new AppError('BAD_USER_INPUT', first.message, { field: first.field, more })
}

function nameField(field: string, { zh, en }: LocalisedMessage): LocalisedMessage {
  return { zh: `参数 ${field} 不符合要求：${zh}。`, en: `The argument “${field}” is not valid: ${en}.` }
}
