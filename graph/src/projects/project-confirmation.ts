import { z } from 'zod'
import type { Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { lapseRequests } from '../requests/close-requests.store.ts'
import { defineRequest } from '../requests/define-request.ts'
import { requestShape } from '../requests/request.row.ts'
import * as cypher from './confirmations.cypher.ts'
import { followProject } from './follow-project.store.ts'
import {
  PROJECT_CONFIRMATION_ASKED,
  PROJECT_CONFIRMATION_DECLINED,
  PROJECT_CONFIRMED,
} from './projects.events.ts'

const confirmationShape = requestShape.extend({
  /** Id of the firm that is asked. */
  firmId: z.string(),
  /** Id of the firm that entered the project. */
  enteredBy: z.string(),
  /** Its role, as the other firm states it. */
  role: z.string().nullable().default(null),
  /** IP of the firm that is asked, which the project is said to have adapted. */
  ipAssets: z.array(z.string()),
})
export type ProjectConfirmationRow = z.infer<typeof confirmationShape>

/** What is asked for beside the project. */
export type AskedPart = Pick<ProjectConfirmationRow, 'firmId' | 'enteredBy' | 'role' | 'ipAssets'>

/** Confirmations that one firm may wait for from another at most. */
const MAX_FOR_FIRM = 20

/** Reasons to reject an asking, or a decision. */
export type ConfirmationObstacle = 'NO_FIRM' | 'TOO_MANY_FOR_FIRM' | 'NOT_NAMED' | 'CHANGED_MEANWHILE'

export interface ConfirmationTerms {
  /** `ProjectRow.version` of what was looked at; null if that is not said. */
  expectedVersion: number | null
}

const projectShape = z.object({ titleZh: z.string(), titleEn: z.string(), version: z.number().int() })

/**
 * A firm that entered a project asks another one whether it took part; owners and editors of that firm
 * decide. Accepted, the firm is shown as a participant, and until then its name is shown to the members of
 * both only. It waits for the first owner of a firm that has none.
 */
export const PROJECT_CONFIRMATION = defineRequest<
  ProjectConfirmationRow,
  ConfirmationObstacle,
  { asked: AskedPart },
  ConfirmationTerms
>({
  kind: 'PROJECT_CONFIRMATION',
  subjectKind: 'PROJECT',
  outlivesSubject: true,
  row: confirmationShape,
  policy: 'ANY',
  perReviewer: true,
  waitsForReviewer: true,
  limits: { ofRequester: 100, aboutSubject: 50, ofDomain: 50 },
  remindAfterDays: 7,
  expireAfterDays: 60,

  async prepare({ run, request: { asked }, reject }) {
    const { firmId, enteredBy } = asked
    const shape = z.object({ waiting: z.number().int() })
    const [firm] = await run(cypher.LOCK_NAMED_FIRM, { firmId, enteredBy }, shape)
    if (!firm) return reject('NO_FIRM')
    if (firm.waiting > MAX_FOR_FIRM) return reject('TOO_MANY_FOR_FIRM')
    return { reviewers: [{ kind: 'FIRM', id: firmId }], properties: asked }
  },

  async onOpened({ run, request, reject }) {
    const { project } = (await lockNaming(run, request)) ?? reject('NOT_NAMED')
    const { id: confirmationId, accountId, enteredBy } = request
    const payload = { ...project, confirmationId }
    await recordEvent(run, PROJECT_CONFIRMATION_ASKED, { actor: accountId, subject: enteredBy, payload })
  },

  async onAccepted({ run, request, decision: { actor }, terms: { expectedVersion }, reject }) {
    const { id: confirmationId, accountId: about, subjectId: projectId, firmId } = request
    const { project, version } = (await lockNaming(run, request)) ?? reject('NOT_NAMED')
    if (expectedVersion !== null && expectedVersion !== version) return reject('CHANGED_MEANWHILE')
    await run(cypher.CONFIRM_PART, { projectId, firmId, at: new Date().toISOString() }, z.unknown())
    await followProject(run, projectId)
    const payload = { ...project, confirmationId }
    await recordEvent(run, PROJECT_CONFIRMED, { actor, subject: firmId, about, payload })
  },

  async onDeclined({ run, request, decision: { actor, reason }, reject }) {
    const { project } = (await lockNaming(run, request)) ?? reject('NOT_NAMED')
    await endNaming(run, request, 'DECLINED')
    const { id: confirmationId, accountId: about, enteredBy: subject } = request
    const payload = { ...project, confirmationId, reason }
    await recordEvent(run, PROJECT_CONFIRMATION_DECLINED, { actor, subject, about, payload })
  },

  onExpired: ({ run, request }) => endNaming(run, request, 'EXPIRED'),

  async onLapsed({ run, request: { subjectId: projectId, firmId } }) {
    await run(cypher.DELETE_NAMING, { projectId, firmId }, z.unknown())
  },
})

async function lockNaming(run: Run, { subjectId: projectId, firmId }: ProjectConfirmationRow) {
  const [found] = await run(cypher.LOCK_NAMING, { projectId, firmId }, projectShape)
  if (!found) return null
  const { version, ...titles } = found
  return { version, project: { projectId, ...titles } }
}

async function endNaming(
  run: Run,
  { subjectId, firmId }: ProjectConfirmationRow,
  state: 'DECLINED' | 'EXPIRED',
): Promise<void> {
  const parameters = { projectId: subjectId, firmId, state, at: new Date().toISOString() }
  await run(cypher.END_NAMING, parameters, z.unknown())
}

/**
 * Lets lapse what waits for a firm to confirm, and what others would confirm of the projects that it entered:
 * for a firm that is to go, in the transaction of that.
 */
export async function lapseConfirmationsOfFirm(run: Run, firmId: string): Promise<void> {
  const entered = await run(cypher.ENTERED_PROJECT_IDS, { firmId }, z.object({ id: z.string() }))
  await lapseRequests(run, [PROJECT_CONFIRMATION], { reviewer: firmId })
  for (const { id } of entered) await lapseRequests(run, [PROJECT_CONFIRMATION], { subjectId: id })
}
