import { BRIEF_REMINDER, briefReminderShape, findBriefToRemindOf } from '@heming/graph/briefs'
import { findReviewerContacts } from '@heming/graph/requests'
import type { z } from 'zod'
import { dayInChina } from '../../kernel/day-in-china.ts'
import { addMail } from '../../kernel/mail/mail-outbox.ts'
import type { ConsumerContext } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { writeDeadlineNear } from './briefs.mail.ts'

/** Mails to the owners and editors of a firm whose brief is about to end; none where it ended meanwhile. */
export function consumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  return [
    defineConsumer<z.infer<typeof briefReminderShape>>({
      kind: BRIEF_REMINDER,
      payload: briefReminderShape,
      async consume({ briefId }, { complete }) {
        const brief = await findBriefToRemindOf(graph, briefId, dayInChina(new Date()))
        const firmId = brief?.status === 'OPEN' ? brief.firmId : ''
        const own = { reviewer: firmId, subjectId: firmId, exceptAccountId: '' }
        const contacts = brief && firmId ? await findReviewerContacts(graph, own) : []
        const link = (language: 'zh' | 'en') =>
          `${site}/${language}/firms/${encodeURIComponent(firmId)}/briefs`
        await graph.write(async (run) => {
          for (const contact of contacts)
            if (brief) await addMail(run, writeDeadlineNear(contact, brief, link))
          await complete(run)
        })
      },
    }),
  ]
}
