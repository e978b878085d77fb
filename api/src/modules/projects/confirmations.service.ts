import { leaveProject as leave, type ProjectConfirmationRow, type ProjectRow } from '@heming/graph/projects'
import { findRequest } from '@heming/graph/requests'
import type { RequestContext } from '../../context.ts'
import { assertCan, may, NOT_YOURS } from '../../kernel/auth/actions.ts'
import { AppError, notFound } from '../../kernel/errors/app-error.ts'
import { idInput, parseInput } from '../../kernel/errors/parse-input.ts'
import { reviewedBy } from '../requests/may-review.ts'
import { reviewRequest } from '../requests/requests.service.ts'
import { confirmProjectInput, leaveProjectInput } from './projects.input.ts'
import { kind } from './projects.requests.ts'
import { clearProject } from './projects.service.ts'

/**
 * What a firm is asked, for those who decide for it and for the members of the firm that asks, whichever of
 * them asked; null for everybody else, and where there is none.
 */
export async function showConfirmation(
  { graph, loaders, viewer: asked }: RequestContext,
  given: string,
): Promise<ProjectConfirmationRow | null> {
  const viewer = await asked()
  if (!viewer) return null
  const found = await findRequest(graph, kind.definition, parseInput(idInput, given))
  if (!found) return null
  const isOfAsking = may(viewer, 'project.readNamed', { firmId: found.enteredBy })
  return isOfAsking || (await reviewedBy(viewer, kind.actions.read, found, loaders.requests)) ? found : null
}

/** Confirms, or declines, that a firm took part. Throws the codes of UserError. */
export async function confirmProject(
  context: RequestContext,
  given: unknown,
): Promise<{ confirmation: ProjectConfirmationRow }> {
  const { confirmationId: id, expectedVersion, ...decision } = parseInput(confirmProjectInput, given)
  const terms = () => ({ expectedVersion: expectedVersion ?? null })
  const confirmation = await reviewRequest(context, kind, { id, field: 'confirmationId', ...decision }, terms)
  clearProject(context, confirmation.subjectId)
  return { confirmation }
}

/** Takes back that a firm took part. Throws the codes of UserError. */
export async function leaveProject(
  context: RequestContext,
  given: unknown,
): Promise<{ project: ProjectRow | null }> {
  const { projectId, firmId } = parseInput(leaveProjectInput, given)
  const { loaders, graph } = context
  if (!(await loaders.projects.byId.load(projectId))) throw notFound(NO_PROJECT, 'projectId')
  const { accountId: actor } = assertCan(await context.viewer(), 'project.leave', { firmId })
  const outcome = await leave(graph, { projectId, firmId, actor })
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'NO_PART') throw new AppError('CONFLICT', NO_PART, { field: 'firmId' })
  clearProject(context, projectId)
  return { project: await loaders.projects.byId.load(projectId) }
}

const NO_PROJECT = { zh: '没有这个案例。', en: 'There is no such project.' }
const NO_PART = {
  zh: '这家企业没有在平台上确认参与这个案例，因此无法退出；如果案例由本企业填写，请撤回案例。',
  en: 'This firm has not confirmed a part in this project here, so there is nothing to take back; a project that it entered itself can be withdrawn.',
}
