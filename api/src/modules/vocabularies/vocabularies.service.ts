import {
  addEntry,
  countEntries,
  describeProblem,
  findEntries,
  type Problem,
  renameEntry,
  retireEntry,
  type UsedEntry,
  type VocabularyName,
} from '@heming/graph/vocabularies'
import type { RequestContext } from '../../context.ts'
import { assertCan, may } from '../../kernel/auth/actions.ts'
import { AppError, badInput, type LocalisedMessage, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { idCursor } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import type { Vocabulary } from '../types.generated.ts'
import {
  addVocabularyEntryInput,
  renameVocabularyEntryInput,
  retireVocabularyEntryInput,
} from './vocabularies.input.ts'

interface Changed {
  entry: UsedEntry
}

/** A page of the entries of a vocabulary, for admins of the platform; null for everybody else. */
export async function listVocabularyEntries(
  { graph, viewer: asked }: RequestContext,
  { vocabulary: name, ...args }: PageArguments & { vocabulary: Vocabulary },
): Promise<Connection<UsedEntry> | null> {
  const page = parsePage(args, idCursor)
  const viewer = await asked()
  if (!viewer || !may(viewer, 'vocabulary.read')) return null
  const vocabulary = toVocabularyName(name)
  return toConnection(await findEntries(graph, vocabulary, page), {
    cursor: idCursor,
    keyOf: ({ code }) => code,
    after: page.after,
    count: () => countEntries(graph, vocabulary),
  })
}

/** Adds an entry. Throws the codes of UserError. */
export async function addVocabularyEntry(context: RequestContext, given: unknown): Promise<Changed> {
  const { vocabulary, parentCodes, typicalSide, marketType, ...rest } = parseInput(
    addVocabularyEntryInput,
    given,
  )
  const actor = await writerOf(context)
  const added = await addEntry(
    context.graph,
    { vocabulary: toVocabularyName(vocabulary), actor },
    {
      ...rest,
      parents: parentCodes ?? null,
      typicalSide: typicalSide ?? null,
      type: marketType ? (marketType.toLowerCase() as Lowercase<typeof marketType>) : null,
    },
  )
  if (added === 'EXISTS') throw badInput(EXISTS, 'code')
  return { entry: withoutProblem(added) }
}

/** Gives an entry other names. Throws the codes of UserError. */
export async function renameVocabularyEntry(context: RequestContext, given: unknown): Promise<Changed> {
  const { vocabulary, code, ...names } = parseInput(renameVocabularyEntryInput, given)
  const actor = await writerOf(context)
  const change = { vocabulary: toVocabularyName(vocabulary), code, actor }
  const renamed = await renameEntry(context.graph, change, names)
  if (!renamed) throw notFound(NO_ENTRY, 'code')
  return { entry: withoutProblem(renamed) }
}

/** Deletes an entry that nothing uses. Throws the codes of UserError. */
export async function retireVocabularyEntry(context: RequestContext, given: unknown): Promise<Changed> {
  const { vocabulary, code } = parseInput(retireVocabularyEntryInput, given)
  const actor = await writerOf(context)
  const found = await retireEntry(context.graph, { vocabulary: toVocabularyName(vocabulary), code, actor })
  if (!found) throw notFound(NO_ENTRY, 'code')
  if (!found.retired) throw new AppError('CONFLICT', describeUses(found.entry))
  return { entry: found.entry }
}

async function writerOf(context: RequestContext): Promise<string> {
  return assertCan(await context.viewer(), 'vocabulary.write').accountId
}

function toVocabularyName(vocabulary: Vocabulary): VocabularyName {
  return vocabulary.toLowerCase() as Lowercase<Vocabulary>
}

/** What a column of an import is called in the input. */
const FIELDS: Partial<Record<Problem['column'], string>> = { group: 'parentCodes', regions: 'parentCodes' }

function withoutProblem(made: UsedEntry | { problem: Problem }): UsedEntry {
  if (!('problem' in made)) return made
  const { problem } = made
  const message = { zh: `${describeProblem(problem, 'zh')}。`, en: sentence(describeProblem(problem, 'en')) }
  throw badInput(message, FIELDS[problem.column] ?? problem.column)
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** What stands in the way of retiring an entry. */
function describeUses({ uses, parts }: UsedEntry): LocalisedMessage {
  const zh = [
    uses > 0 ? `有 ${uses} 处企业、案例、需求、IP 或授权使用它` : '',
    parts > 0 ? `有 ${parts} 个条目归在其下` : '',
  ]
  const en = [
    uses > 0 ? `firms, past collaborations, briefs, IP or grants use it (${uses})` : '',
    parts > 0 ? `other entries lie in it (${parts})` : '',
  ]
  return {
    zh: `不能停用：${zh.filter(Boolean).join('，')}。请先让它们改用其他条目。`,
    en: `It cannot be retired: ${en.filter(Boolean).join(', and ')}. Let these use another entry first.`,
  }
}

const EXISTS = {
  zh: '已有这个代码：请换一个代码，或在列表中给该条目改名。',
  en: 'There is an entry with this code: choose another code, or rename that entry in the list.',
}
const NO_ENTRY = {
  zh: '没有这个条目，可能刚被停用：请刷新页面。',
  en: 'There is no such entry, perhaps no more: reload the page.',
}
