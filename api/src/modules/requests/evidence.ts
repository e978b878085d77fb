import {
  domainsOfFirm,
  type FirmRow,
  foldCode,
  isCreditCode,
  isIdentityNumber,
  isLei,
  isOldCodeOfXiamen,
  registrableDomainOf,
} from '@heming/graph/firms'
import type { EvidenceKind } from '@heming/graph/requests'
import { badInput } from '../../kernel/errors/app-error.ts'
import { MAIL_FOR_ALL } from './mail-services.ts'

/**
 * The domain of an address of mail, null where everybody may have an address on it: a mail service for all,
 * or a bare public suffix.
 */
export function ownDomainOf(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  const registrable = registrableDomainOf(domain)
  return registrable === null || MAIL_FOR_ALL.has(domain) || MAIL_FOR_ALL.has(registrable) ? null : domain
}

/** Whether an address is on a domain of the firm's own; never one on which everybody may have an address. */
export function isOnOwnDomain(email: string, firm: Pick<FirmRow, 'website' | 'source' | 'own'>): boolean {
  const domain = registrableDomainOf(ownDomainOf(email) ?? '')
  return domain !== null && domainsOfFirm(firm).includes(domain)
}

/** Evidence as it is kept: the text, and whether what a program can check of it holds. */
export interface CheckedEvidence {
  evidence: string
  evidenceHolds: boolean
}

/**
 * Checks evidence as far as a program can; `firm` is null where it is not in the network yet. A domain of
 * mail holds only against the firm's own website and a source marked as its own: any other source is a page
 * of others. Throws BAD_USER_INPUT for a code with a wrong check character, a personal identity number, a
 * mail service for all, or a document without a reference.
 */
export function checkEvidence(
  kind: EvidenceKind,
  given: string | null | undefined,
  { email, firm }: { email: string; firm: Pick<FirmRow, 'website' | 'source' | 'own'> | null },
): CheckedEvidence {
  const text = given?.trim() ?? ''
  if (kind === 'MAIL_DOMAIN') {
    const domain = ownDomainOf(email)
    if (domain === null) throw badInput(PUBLIC_MAIL, 'evidenceKind')
    return { evidence: domain, evidenceHolds: firm !== null && isOnOwnDomain(email, firm) }
  }
  if (text === '') throw badInput(NO_EVIDENCE, 'evidence')
  if (kind === 'DOCUMENT') return { evidence: text, evidenceHolds: false }
  const code = foldCode(text)
  if (kind === 'CREDIT_CODE' && !isCreditCode(code)) {
    if (isIdentityNumber(code)) throw badInput(IDENTITY_NUMBER, 'evidence')
    if (!isOldCodeOfXiamen(code)) throw badInput(BAD_CREDIT_CODE, 'evidence')
    return { evidence: code, evidenceHolds: false }
  }
  if (kind === 'LEI' && !isLei(code)) throw badInput(BAD_LEI, 'evidence')
  return { evidence: code, evidenceHolds: true }
}

/** What is said where a document is not the requester's own, or was shown or discarded already. */
export const NO_SUCH_DOCUMENT = {
  zh: '有一份文件已不存在：请重新上传。',
  en: 'One of the documents no longer exists: upload it again.',
}
const PUBLIC_MAIL = {
  zh: '公共邮箱不能作为凭据：请使用企业域名的邮箱注册，或改用其他凭据。',
  en: 'An address at a public mail service does not count as evidence: sign up with one on the firm’s domain, or use other evidence.',
}
const NO_EVIDENCE = { zh: '请填写凭据内容。', en: 'Please provide the evidence.' }
const BAD_CREDIT_CODE = {
  zh: '统一社会信用代码的校验码不符（GB 32100-2015）：请核对 18 位代码；若无误，请改用文件作为凭据。',
  en: 'The check character of this unified social credit code is wrong (GB 32100-2015): check its 18 characters. If they are right, use a document as evidence.',
}
const IDENTITY_NUMBER = {
  zh: '这是个人身份证号码，不是统一社会信用代码：请勿填写。',
  en: 'This is a personal identity number, not a unified social credit code: do not enter it.',
}
const BAD_LEI = {
  zh: 'LEI 编码的校验码不符（ISO 17442）：请核对 20 位编码。',
  en: 'The check digits of this LEI are wrong (ISO 17442): check its 20 characters.',
}
