import {
  changeFirm,
  countFirms,
  type FirmRow,
  findFirms,
  findProvinces,
  type GraphPicture,
  PLACES,
  type Province,
} from '@heming/graph/firms'
import type { RequestContext } from '../../context.ts'
import { assertCan, NOT_YOURS } from '../../kernel/auth/actions.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { readOnce } from '../../kernel/graphql/read-once.ts'
import { required } from '../../kernel/graphql/required.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { idCursor } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parseFirst, parsePage } from '../../kernel/paging/page-arguments.ts'
import { firmFilterInput, updateFirmInput } from './firms.input.ts'

const keyOf = (firm: FirmRow) => firm.id

/** A firm, also by the id of one that was merged into it; null where there is none. */
export async function findFirm({ loaders }: RequestContext, id: string): Promise<FirmRow | null> {
  const { byId } = loaders.firms
  const firm = await byId.load(id)
  if (firm) return firm
  const keptId = await loaders.merging.keptId.load(id)
  return keptId === null ? null : byId.load(keptId)
}

/**
 * A page of the firms that pass the filter, by id. Throws BAD_USER_INPUT for a page or filter that cannot be.
 */
export async function listFirms(
  { graph }: RequestContext,
  args: PageArguments & { filter?: unknown },
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const filter = parseInput(firmFilterInput, args.filter ?? {})
  const firms = await findFirms(graph, filter, page)
  return toConnection(firms, {
    cursor: idCursor,
    keyOf,
    after: page.after,
    count: () => countFirms(graph, filter),
  })
}

/** A page of the firms that a base hosts, by id. */
export async function listFirmsOfBase(
  { loaders: { firms } }: RequestContext,
  baseId: string,
  args: PageArguments,
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const hosted = await firms.ofBase(page).load(baseId)
  const count = () => firms.countOfBase.load(baseId)
  return toConnection(hosted, { cursor: idCursor, keyOf, after: page.after, count })
}

/** A page of the firms of a province (English name), by id. */
export async function listFirmsOfProvince(
  { loaders: { firms } }: RequestContext,
  province: string,
  args: PageArguments,
): Promise<Connection<FirmRow>> {
  const page = parsePage(args, idCursor)
  const there = await firms.ofProvince(page).load(province)
  const count = () => firms.countOfProvince.load(province)
  return toConnection(there, { cursor: idCursor, keyOf, after: page.after, count })
}

/** Provinces in which at least one firm is, or all there are. */
export async function listProvinces(
  { graph }: RequestContext,
  { all }: { all: boolean },
): Promise<readonly Province[]> {
  return all ? PLACES : readOnce(graph, findProvinces)
}

/** The part of the graph around a firm, at most `first` (1..100) nodes. */
export async function drawFirm(
  { loaders }: RequestContext,
  firmId: string,
  first: number | null | undefined,
): Promise<GraphPicture> {
  return required(await loaders.firms.picture(parseFirst(first ?? 40)).load(firmId), `firm ${firmId}`)
}

/**
 * Changes what a firm says of itself, and returns it as this change left it. Throws NOT_FOUND,
 * UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for an input or an id in one of its lists that cannot be, and
 * CONFLICT where the firm is no longer of the version that the caller expects, where a name is another
 * firm's, or where it would end the verification and that was not agreed to.
 */
export async function updateFirm(context: RequestContext, given: unknown): Promise<{ firm: FirmRow }> {
  const { firmId, expectedVersion, endsVerification, ...changes } = parseInput(updateFirmInput, given)
  const { byId } = context.loaders.firms
  if (!(await byId.load(firmId))) throw notFound(NO_FIRM, 'firmId')
  const viewer = assertCan(await context.viewer(), 'firm.update', { firmId })
  const actor = viewer.accountId
  const change = { firmId, changes, expectedVersion, endsVerification, actor }
  const outcome = await changeFirm(context.graph, change)
  const nameField = changes.nameZh === undefined ? 'nameEn' : 'nameZh'
  const isRenamed = changes.nameZh !== undefined || changes.nameEn !== undefined
  if (outcome === 'NO_FIRM') throw notFound(NO_FIRM, 'firmId')
  if (outcome === 'NOT_ALLOWED') throw new AppError('FORBIDDEN', NOT_YOURS)
  if (outcome === 'CHANGED_SINCE') throw new AppError('CONFLICT', CHANGED_SINCE, { field: 'expectedVersion' })
  if (outcome === 'NAME_TAKEN') throw new AppError('CONFLICT', NAME_TAKEN, { field: nameField })
  if (outcome === 'OWNERS_ONLY')
    throw new AppError('FORBIDDEN', OWNERS_ONLY, { field: isRenamed ? nameField : 'organisationType' })
  if (outcome === 'ENDS_VERIFICATION')
    throw new AppError('CONFLICT', ENDS_VERIFICATION, { field: 'endsVerification' })
  if ('unknown' in outcome) throw badInput(UNKNOWN_ID, outcome.unknown)
  const { firm } = outcome
  byId.clear(firmId).prime(firmId, firm)
  return { firm }
}

const NO_FIRM = { zh: '没有这家企业。', en: 'There is no such firm.' }
const CHANGED_SINCE = {
  zh: '这份资料在您打开之后有改动，您的修改没有保存。请载入最新资料后再修改。',
  en: 'This profile was changed after you opened it, so your changes were not saved. Load the latest profile, then make them again.',
}
const NAME_TAKEN = {
  zh: '已有同名（或写法相近）的企业：请填写本企业自己的名称。如确属同名，请联系所在基地或平台管理员。',
  en: 'Another firm has this name, or one that reads the same: enter your own firm’s name. If you really share the name, contact your export base or Heming’s administrators.',
}
const OWNERS_ONLY = {
  zh: '企业已认证，改用新名称或更改机构类型会使认证失效：请联系企业的所有者修改。您的修改没有保存。',
  en: 'The firm is verified, and a new name or organisation type would end the verification: ask an owner of the firm to make the change. Your changes were not saved.',
}
const ENDS_VERIFICATION = {
  zh: '企业是以现有名称和机构类型通过认证的，改用新名称或更改机构类型会使认证失效。您的修改没有保存：请确认放弃现有认证后再保存，之后可重新申请认证；或保留原有名称和机构类型。',
  en: 'The firm was verified under its present name and organisation type, and a new name or type ends the verification. Your changes were not saved: confirm that the verification may end, save again and then request verification again; or keep the name and type.',
}
const UNKNOWN_ID = {
  zh: '列表中有不存在的编号：请从分类中选择（能力须选具体项目，不能选大类）。',
  en: 'An ID in the list does not exist: choose from the taxonomy (capabilities, not their groups).',
}
