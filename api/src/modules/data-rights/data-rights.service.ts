import {
  askErasure,
  type ConsentRow,
  type ErasureRow,
  findConsents,
  findErasures,
  giveConsent,
  withdrawErasure as takeBack,
  withdrawConsent,
} from '@heming/graph/data-rights'
import type { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { writeAccountMail } from '../../kernel/auth/account-mail.ts'
import { type Action, assertCan, can, type Subject } from '../../kernel/auth/actions.ts'
import { TERMS_VERSION } from '../../kernel/auth/terms.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { requestScope } from '../../kernel/graphql/request-scope.ts'
import { requestErasureInput, setConsentInput, withdrawErasureInput } from './data-rights.input.ts'
import { notifyOfErasure } from './notify-of-erasure.ts'

/** What the viewer agreed to, newest first. */
export function listConsents({ graph }: RequestContext, { accountId }: Viewer): Promise<ConsentRow[]> {
  return findConsents(graph, accountId)
}

/** Erasures that wait of the viewer's account and of firms it owns. */
export function listErasures(
  { graph }: RequestContext,
  { accountId, memberships }: Viewer,
): Promise<ErasureRow[]> {
  const owned = memberships.flatMap(({ role, firmId }) => (role === 'OWNER' && firmId ? [firmId] : []))
  return findErasures(graph, [accountId, ...owned])
}

/** Gives a consent or takes it back. Throws the codes of UserError. */
export async function setConsent(context: RequestContext, given: unknown): Promise<{ viewer: Viewer }> {
  const { purpose, given: agrees } = parseInput(setConsentInput, given)
  const viewer = assertCan(await context.viewer(), 'account.dispose')
  const { accountId } = viewer
  if (!agrees && purpose === 'TERMS') throw badInput(NEEDED, 'purpose')
  if (!agrees) {
    await withdrawConsent(context.graph, { accountId, purpose })
    return { viewer }
  }
  const held = (await findConsents(context.graph, accountId)).some(
    (consent) =>
      consent.purpose === purpose && consent.withdrawnAt === null && consent.version === TERMS_VERSION,
  )
  if (!held) await giveConsent(context.graph, { accountId, purpose, version: TERMS_VERSION, way: 'SETTINGS' })
  return { viewer }
}

/** Asks that the viewer's account or a firm be erased. Throws the codes of UserError. */
export async function requestErasure(
  context: RequestContext,
  given: unknown,
): Promise<{ erasure: ErasureRow }> {
  const { viewer, subject, kind } = await assertMayErase(context, parseInput(requestErasureInput, given))
  const { graph, erasureDays: days, language, site } = context
  const erasure = await askErasure(graph, { subject, kind, actor: viewer.accountId, days })
  if (erasure === 'LAST_OWNER') throw new AppError('CONFLICT', LAST_OWNER)
  if (erasure === 'NOTHING') throw notFound(NO_FIRM, 'firmId')
  // All owners of a firm are notified by the outbox.
  if (kind === 'FIRM') return { erasure }
  // Somebody who did not ask for it, but another with their session, learns of it while it can be taken back.
  // It stands whether or not mail goes out.
  const message = writeAccountMail(
    'ERASURE_ASKED',
    language,
    { ...viewer, id: viewer.accountId },
    `${site}/${language}/account/data`,
  )
  await graph
    .write((run) => notifyOfErasure(run, subject, [message]))
    .catch((error: unknown) => requestScope.getStore()?.log.error({ err: error }, 'Mail was not sent.'))
  return { erasure }
}

/** Takes an erasure back. Throws the codes of UserError. */
export async function withdrawErasure(context: RequestContext, given: unknown): Promise<{ viewer: Viewer }> {
  const { viewer, subject, kind } = await assertMayErase(context, parseInput(withdrawErasureInput, given))
  const done = await takeBack(context.graph, { subject, kind, actor: viewer.accountId })
  if (!done) throw notFound(NO_ERASURE)
  return { viewer }
}

const isKey = (viewer: Viewer | null) => viewer?.sessionId === null

/** Whether this request may have something erased, or take that back. */
export function canErase(viewer: Viewer | null, action: Action, subject: Subject): boolean {
  return !isKey(viewer) && can(viewer, action, subject)
}

/**
 * Whose erasure is spoken of, where the viewer may have it erased or take that back. Either takes a session:
 * a key lies in scripts and on servers, and an erasure that it asks for could not be undone there, nor one be
 * had while a key that leaked takes it back.
 */
async function assertMayErase(
  context: RequestContext,
  { firmId }: z.infer<typeof requestErasureInput | typeof withdrawErasureInput>,
) {
  const asked = await context.viewer()
  if (isKey(asked)) throw new AppError('FORBIDDEN', BY_KEY)
  if (firmId == null) {
    const viewer = assertCan(asked, 'account.dispose')
    return { viewer, subject: viewer.accountId, kind: 'ACCOUNT' as const }
  }
  if (!(await context.loaders.firms.byId.load(firmId))) throw notFound(NO_FIRM, 'firmId')
  const viewer = assertCan(asked, 'firm.erase', { firmId })
  return { viewer, subject: firmId, kind: 'FIRM' as const }
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const BY_KEY = {
  zh: 'API 密钥不能申请或撤回删除：请登录网站后在“我的数据”页面操作。',
  en: 'An API key cannot request or withdraw a deletion: sign in to the site and do it under “My data”.',
}
const NO_ERASURE = { zh: '没有待执行的删除申请。', en: 'There is no pending deletion.' }
const NEEDED = {
  zh: '没有这项同意就无法保留账号：如要撤回，请申请注销账号。',
  en: 'You cannot have an account without this consent: to withdraw it, request deletion of your account.',
}
const LAST_OWNER = {
  zh: '您是某家企业唯一的所有者，或某个基地唯一的管理员：请先在成员页面将另一位成员设为所有者（或管理员），或先申请删除该企业。',
  en: 'You are the only owner of a firm or the only administrator of a base: first make another member an owner (or administrator) on its members page, or request deletion of the firm as well.',
}
