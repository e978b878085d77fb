import {
  countOutboxEntries,
  findOutboxEntries,
  type OutboxState,
  retryFailedEntries,
} from '@heming/graph/outbox'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { assertCan, may } from '../../kernel/auth/actions.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf, instantKey } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { retryOutboxEntriesInput } from './outbox.input.ts'
import type { OutboxEntryConnectionMapper } from './schema.mappers.ts'

const entryCursor = cursorOf(z.object({ dueAt: instantKey, id: z.string() }))

/** Counts are exact below it. */
const MAX_COUNTED = 10_000

/** A page of the outbox, for admins of the platform; null for everybody else. */
export async function listOutboxEntries(
  { graph, viewer: asked }: RequestContext,
  { state, ...args }: PageArguments & { state: OutboxState },
): Promise<OutboxEntryConnectionMapper | null> {
  const page = parsePage(args, entryCursor)
  const viewer = await asked()
  if (!viewer || !may(viewer, 'outbox.read')) return null
  let counted: ReturnType<typeof countOutboxEntries> | undefined
  const countOnce = () => {
    counted ??= countOutboxEntries(graph, state)
    return counted
  }
  const connection = toConnection(await findOutboxEntries(graph, state, page), {
    cursor: entryCursor,
    keyOf: ({ dueAt, id }) => ({ dueAt, id }),
    after: page.after,
    count: async () => {
      const { count } = await countOnce()
      return { count, exact: count < MAX_COUNTED }
    },
  })
  return { ...connection, readOldestSeconds: async () => (await countOnce()).oldestSeconds }
}

/** Lets failed entries be tried again. Throws the codes of UserError. */
export async function retryOutboxEntries(
  context: RequestContext,
  given: unknown,
): Promise<{ retriedCount: number }> {
  const { ids = null } = parseInput(retryOutboxEntriesInput, given)
  const { accountId } = assertCan(await context.viewer(), 'outbox.retry')
  return { retriedCount: await retryFailedEntries(context.graph, { ids, actor: accountId }) }
}

/** The subject of an entry as admins see it: of an address its first letter and its domain. */
export function describeSubject(subject: string): string {
  const [, first, domain] = /^mail:(.).*(@[^@]*)$/su.exec(subject) ?? []
  return first === undefined ? subject : `${first}…${domain}`
}
