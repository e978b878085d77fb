import { FIRM_ERASURE_ASKED, findErasures } from '@heming/graph/data-rights'
import { findFirmsByIds } from '@heming/graph/firms'
import { findMembers } from '@heming/graph/members'
import { z } from 'zod'
import { addMail, messageShape } from '../../kernel/mail/mail-outbox.ts'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { writeFirmErasureAsked } from './data-rights.mail.ts'
import { ERASURE_NOTICE, type ErasureNotice, notifyOfErasure } from './notify-of-erasure.ts'

const noticeShape = z.object({ erased: z.string(), message: messageShape })

/** Mails that follow from erasures that are asked for. */
export function consumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  return [
    // To all owners, each of whom can take it back; the one who asked included, for it may have been somebody
    // with their session.
    defineEventConsumer(graph, FIRM_ERASURE_ASKED, async ({ subject: firmId, payload: { dueAt } }) => {
      const [firm] = await findFirmsByIds(graph, [firmId])
      if (!firm) return []
      const owners = (await findMembers(graph, { firmId })).filter(({ role }) => role === 'OWNER')
      const link = (language: 'zh' | 'en') => `${site}/${language}/account/data`
      const messages = owners.map((owner) => ({
        ...writeFirmErasureAsked(owner, { ...firm, dueAt }, link),
        about: owner.accountId,
      }))
      return [(run) => notifyOfErasure(run, firmId, messages)]
    }),
    defineConsumer<ErasureNotice>({
      kind: ERASURE_NOTICE,
      payload: noticeShape,
      async consume({ erased, message }, { complete }) {
        const waiting = await findErasures(graph, [erased])
        await graph.write(async (run) => {
          if (waiting.length > 0) await addMail(run, message)
          await complete(run)
        })
      },
    }),
  ]
}
