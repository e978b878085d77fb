import type { ClaimRow } from '@heming/graph/claims'
import type { Run } from '@heming/graph/driver'
import { type FirmRow, PLACES } from '@heming/graph/firms'
import { registerFirm as register } from '@heming/graph/registration'
import type { RequestContext } from '../../context.ts'
import { assertCan } from '../../kernel/auth/actions.ts'
import { AppError, badInput } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { required } from '../../kernel/graphql/required.ts'
import { made, readEvidence } from '../requests/requests.service.ts'
import { LONG_ENOUGH_TO_LOOK_UP } from './like-names.ts'
import { findLikelyDuplicates, type LikelyDuplicate } from './likely-duplicates.ts'
import { registerFirmInput, similarFirmsInput } from './registration.input.ts'

/**
 * Firms that the viewer looks for, or may be about to register a second time; null where nobody is signed in.
 * Throws BAD_USER_INPUT.
 */
export async function listSimilarFirms(
  { graph, viewer: asked }: RequestContext,
  given: unknown,
): Promise<LikelyDuplicate[] | null> {
  const { nameZh, nameEn, creditCode, lei, website } = parseInput(similarFirmsInput, given)
  const viewer = await asked()
  if (!viewer) return null
  const draft = {
    nameZh: nameZh ?? '',
    nameEn: nameEn ?? '',
    creditCode: creditCode || null,
    lei: lei || null,
    website: website ?? null,
  }
  return findLikelyDuplicates(graph.read, draft, viewer.email, LONG_ENOUGH_TO_LOOK_UP)
}

/** Registers a firm of the viewer's. Throws the codes of UserError. */
export async function registerFirm(
  context: RequestContext,
  given: unknown,
): Promise<{ firm: FirmRow; claim: ClaimRow }> {
  const input = parseInput(registerFirmInput, given)
  const {
    evidenceKind,
    evidence,
    note,
    documentIds,
    baseId,
    distinctFrom,
    province,
    foundedYear,
    website,
    ...own
  } = input
  const viewer = assertCan(await context.viewer(), 'firm.register')
  const { email } = viewer
  // A page that only the registrant names says nothing of who has an address there: the reviewer judges it.
  const request = readEvidence(context, viewer, { evidenceKind, evidence, note, documentIds }, null)
  const codes = {
    creditCode: evidenceKind === 'CREDIT_CODE' ? request.evidence : null,
    lei: evidenceKind === 'LEI' ? request.evidence : null,
  }
  const firm = {
    ...own,
    ...codes,
    province,
    provinceZh: PLACES.find(({ id }) => id === province)?.nameZh ?? province,
    foundedYear: foundedYear ?? null,
    website: website ?? null,
  }
  const findDuplicates = (run: Run) => findLikelyDuplicates(run, firm, email)
  const registration = { ...request, firm, baseId: baseId ?? null, distinctFrom, findDuplicates }
  const outcome = await register(context.graph, registration)
  if (outcome === 'CODE_TAKEN') throw new AppError('CONFLICT', SAME_CODE, { field: 'evidence' })
  if (outcome === 'distinctFrom') throw new AppError('CONFLICT', LIKELY_DUPLICATES, { field: 'distinctFrom' })
  const unknown = LISTS_OF_IDS.find((field) => field === outcome)
  if (unknown) throw badInput(UNKNOWN_ID, unknown)
  const claim = made({ messages: { openConflicts: { TOO_MANY } } }, viewer, outcome, null)
  const { subjectId } = claim
  return { firm: required(await context.loaders.firms.byId.load(subjectId), `firm ${subjectId}`), claim }
}

/** Where an id may be one of nothing. */
const LISTS_OF_IDS = ['baseId', 'heritageDomains', 'capabilities', 'markets'] as const

const SAME_CODE = {
  zh: '已有企业使用这个代码：请认领该企业，不要重新登记。如系他人冒用，请在那家企业的资料页申请移除。',
  en: 'A firm with this code is already in the network: claim it instead of registering it again. If another organisation is using your code, request its removal on its profile.',
}
const LIKELY_DUPLICATES = {
  zh: '网络中有相似的企业：如果其中有您的企业，请认领；否则请逐一确认不是同一家。',
  en: 'There are similar firms: claim yours if it is among them; otherwise confirm for each that it is a different firm.',
}
const TOO_MANY = {
  zh: '您登记的企业中已有 5 家尚未认证：请等其中一家有审核结果，或删除其中一家后再登记。',
  en: 'Five firms that you registered are not verified yet: wait for a decision on one of them, or delete one.',
}
const UNKNOWN_ID = {
  zh: '有不存在的编号：请从列表中选择（能力须选具体项目，不能选大类）。',
  en: 'One of the IDs does not exist: choose from the lists (capabilities, not their groups).',
}
