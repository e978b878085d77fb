import { FIRM_ERASURE_ASKED } from '@heming/graph/data-rights'
import { findFirmsByIds } from '@heming/graph/firms'
import { findMembers } from '@heming/graph/members'
import { mailEffect } from '../../kernel/mail/mail-outbox.ts'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { writeFirmErasureAsked } from './data-rights.mail.ts'

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
      return owners.map((owner) => mailEffect(writeFirmErasureAsked(owner, { ...firm, dueAt }, link)))
    }),
  ]
}
