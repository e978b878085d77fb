import { findStanding } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { findFirmsByIds } from '@heming/graph/firms'
import {
  PROJECT_CONFIRMATION,
  PROJECT_CONFIRMATION_ASKED,
  PROJECT_CONFIRMATION_DECLINED,
  PROJECT_CONFIRMED,
  PROJECT_LEFT,
} from '@heming/graph/projects'
import { findRequest, findReviewerContacts } from '@heming/graph/requests'
import { mailEffect } from '../../kernel/mail/mail-outbox.ts'
import { type ConsumerContext, defineEventConsumer, type Effect } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { notifyReviewers, resetNotice } from '../requests/notify-reviewers.ts'
import { writeConfirmationDecided, writeProjectLeft } from './projects.mail.ts'
import { kind } from './projects.requests.ts'

interface Decided {
  confirmationId: string
  projectId: string
  titleZh: string
  titleEn: string
}

/** Mails that follow from projects. One whose request, project or firm is gone by then has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph, site } = context
  const linkTo = (projectId: string) => (language: 'zh' | 'en') =>
    `${site}/${language}/projects/${encodeURIComponent(projectId)}`
  return [
    defineEventConsumer(graph, PROJECT_CONFIRMATION_ASKED, ({ payload: { confirmationId } }) =>
      notifyReviewers(context, kind, confirmationId),
    ),
    defineEventConsumer(graph, PROJECT_CONFIRMED, ({ payload }) => notifyDecided(graph, payload, linkTo)),
    defineEventConsumer(graph, PROJECT_CONFIRMATION_DECLINED, ({ payload }) =>
      notifyDecided(graph, payload, linkTo),
    ),
    defineEventConsumer(graph, PROJECT_LEFT, async ({ subject: firmId, payload: project }) => {
      const { enteredBy, projectId } = project
      const [firm] = await findFirmsByIds(graph, [firmId])
      if (!firm || enteredBy === null) return []
      const asked = { reviewer: enteredBy, subjectId: enteredBy, exceptAccountId: '' }
      const contacts = await findReviewerContacts(graph, asked)
      return contacts.map((contact) =>
        mailEffect(writeProjectLeft(contact, { project, firm }, linkTo(projectId))),
      )
    }),
  ]
}

/** The mail to who asked; none to who left the firm since, and may not know any more who was asked. */
async function notifyDecided(
  graph: Graph,
  project: Decided,
  linkTo: (projectId: string) => (language: 'zh' | 'en') => string,
): Promise<Effect[]> {
  const request = await findRequest(graph, PROJECT_CONFIRMATION, project.confirmationId)
  if (!request) return []
  await resetNotice(graph, kind, request)
  const [firm] = await findFirmsByIds(graph, [request.firmId])
  const standing = await findStanding(graph, request.accountId)
  const belongs = standing?.memberships.some(({ firmId }) => firmId === request.enteredBy)
  if (!firm || !belongs) return []
  const { accountName: name, accountEmail: email, language, reason, status } = request
  const decision = { accepted: status === 'ACCEPTED', reason, link: linkTo(project.projectId)(language) }
  return [mailEffect(writeConfirmationDecided({ name, email, language }, { project, firm }, decision))]
}
