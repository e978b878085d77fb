import {
  addProject as add,
  changeProject as change,
  type ProjectObstacle,
  type ProjectOutcome,
  type ProjectRow,
  withdrawProject as withdraw,
} from '@heming/graph/projects'
import type { RequestContext } from '../../context.ts'
import { assertCan, NOT_YOURS } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, type LocalisedMessage, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { addProjectInput, changeProjectInput, withdrawProjectInput } from './projects.input.ts'
import { clearProject } from './projects.service.ts'

/** Enters a project of a firm. Throws the codes of UserError. */
export async function addProject(context: RequestContext, given: unknown): Promise<{ project: ProjectRow }> {
  const { firmId, ...entry } = parseInput(addProjectInput, given)
  const { graph, language, loaders } = context
  if (!(await loaders.firms.byId.load(firmId))) throw notFound(NO_FIRM, 'firmId')
  const { accountId: actor } = assertCan(await context.viewer(), 'project.add', { firmId })
  return { project: written(context, await add(graph, { firmId, entry, actor, language })) }
}

/** Changes a project. Throws the codes of UserError; CONFLICT where it has another version by now. */
export async function changeProject(
  context: RequestContext,
  given: unknown,
): Promise<{ project: ProjectRow }> {
  const { projectId, expectedVersion, ...changes } = parseInput(changeProjectInput, given)
  const { accountId: actor } = await assertCanChange(context, projectId)
  const { graph, language } = context
  const outcome = await change(graph, { projectId, changes, expectedVersion, actor, language })
  return { project: written(context, outcome) }
}

/** Withdraws a project. Throws the codes of UserError; CONFLICT where it has another version by now. */
export async function withdrawProject(
  context: RequestContext,
  given: unknown,
): Promise<{ projectId: string }> {
  const { projectId, expectedVersion } = parseInput(withdrawProjectInput, given)
  const { accountId: actor } = await assertCanChange(context, projectId)
  const version = { expectedVersion: expectedVersion ?? undefined }
  const outcome = await withdraw(context.graph, { projectId, ...version, actor })
  if (outcome !== 'DONE') throw errorOf(outcome)
  clearProject(context, projectId)
  return { projectId }
}

/** A project that came from elsewhere is nobody's to change here. */
async function assertCanChange(context: RequestContext, projectId: string): Promise<Viewer> {
  const project = await context.loaders.projects.byId.load(projectId)
  if (!project) throw notFound(NO_PROJECT, 'projectId')
  return assertCan(await context.viewer(), 'project.change', { firmId: project.enteredBy })
}

function written(context: RequestContext, outcome: ProjectOutcome): ProjectRow {
  if (typeof outcome === 'string') throw errorOf(outcome)
  if (!('project' in outcome)) throw badInput(FAULTS[outcome.is], FIELDS[outcome.field] ?? outcome.field)
  const { project } = outcome
  clearProject(context, project.id)
  context.loaders.projects.byId.prime(project.id, project)
  return project
}

function errorOf(obstacle: ProjectObstacle): AppError {
  if (obstacle === 'NO_PROJECT') return notFound(NO_PROJECT, 'projectId')
  if (obstacle === 'NOT_ALLOWED') return new AppError('FORBIDDEN', NOT_YOURS)
  if (obstacle === 'CHANGED_SINCE')
    return new AppError('CONFLICT', CHANGED_SINCE, { field: 'expectedVersion' })
  if (obstacle === 'NO_FIRM') return notFound(NO_FIRM, 'firms')
  const message = CONFLICTS[obstacle]
  if (!message) throw new Error(`Nothing is said of ${obstacle}.`)
  return new AppError('CONFLICT', message, { field: 'firms' })
}

/** What a field is called in the input. */
const FIELDS: Readonly<Record<string, string>> = { externalPartners: 'outsidePartners' }

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const NO_PROJECT = { zh: '没有这个案例。', en: 'There is no such project.' }
const CHANGED_SINCE = {
  zh: '这个案例在您打开之后有改动，您的修改没有保存。请载入最新内容后再修改。',
  en: 'This project was changed after you opened it, so your changes were not saved. Load the latest version, then make them again.',
}
const TOO_MANY_WAIT = {
  zh: '您发出的参与确认已有 100 份未答复：请等其中一些有结果后再列出更多企业。',
  en: 'You are waiting for 100 confirmations: wait until some of them have been decided before you name more firms.',
}
const CONFLICTS: Partial<Record<ProjectObstacle, LocalisedMessage>> = {
  TOO_MANY: TOO_MANY_WAIT,
  TOO_MANY_OWN: TOO_MANY_WAIT,
  TOO_MANY_FOR_FIRM: {
    zh: '其中一家企业已有 20 个本企业的案例等待确认：请等对方答复后再列出。',
    en: 'One of these firms still has 20 of your firm’s projects to confirm: wait for its decisions first.',
  },
}

const FAULTS: Record<Extract<ProjectOutcome, { is: string }>['is'], LocalisedMessage> = {
  UNKNOWN: {
    zh: '列表中有不存在的编号：请重新选择（能力须选具体项目，不能选大类）。',
    en: 'An ID in the list does not exist: choose again (capabilities, not their groups).',
  },
  NOT_THEIRS: {
    zh: '只能选择本企业或所列参与企业的文化 IP。',
    en: 'Choose IP of your own firm, or of a firm that the project names.',
  },
  ITSELF: {
    zh: '本企业已是参与方，无需列出。',
    en: 'Your own firm takes part already: do not name it again.',
  },
  IN_NETWORK: {
    zh: '其中有本网络的企业：请在“参与企业”中选择，由对方确认后显示。',
    en: 'One of these is a firm of this network: name it among the participating firms, so that it can confirm.',
  },
  ASKED_LATELY: {
    zh: '其中有企业在过去 90 天内没有确认参与，或已撤回确认：请先与对方联系，满 90 天后再列出。',
    en: 'One of these firms declined or took its confirmation back within the last 90 days: contact it first, and name it again after 90 days.',
  },
}
