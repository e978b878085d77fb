import { plainName } from './account-mail.ts'
import type { MailMessage } from './mailer.ts'

/** What waits to be decided. */
export type WaitingRequest = 'CLAIM' | 'REGISTRATION' | 'REMOVAL'

interface Named {
  nameZh: string
  nameEn: string
}

const WORDS: Record<WaitingRequest, { zh: (firm: string) => string; en: (firm: string) => string }> = {
  CLAIM: { zh: (firm) => `“${firm}”有一份认领申请`, en: (firm) => `a claim of ${firm}` },
  REGISTRATION: { zh: (firm) => `新登记的“${firm}”申请认证`, en: (firm) => `the registration of ${firm}` },
  REMOVAL: { zh: (firm) => `“${firm}”有一份资料移除申请`, en: (firm) => `a request to remove ${firm}` },
}

/**
 * Writes to a reviewer that a request waits, in both languages, since no language of theirs is known. It tells neither who asks nor
 * what they show: that is read where it is decided. `link` gives the address of the queue in a language.
 */
export function writeWaitingRequest(
  request: WaitingRequest,
  { name, email }: { name: string; email: string },
  firm: Named,
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const [zh, en] = [WORDS[request].zh(plainName(firm.nameZh)), WORDS[request].en(plainName(firm.nameEn))]
  const who = plainName(name)
  return {
    to: email,
    subject: `合鸣：${zh}待审核 / Heming: ${en} waits for review`,
    text: `${who}，您好：\n\n${zh}，正等待您或您的同事审核。请在这里查看证明并作出决定：\n\n${link('zh')}\n\n\nHello ${who},\n\n${en} waits for you or a colleague to review it. See the evidence and decide here:\n\n${link('en')}`,
  }
}

/** Writes to a reviewer, in both languages, that requests wait of which none was told singly. */
export function writeMoreRequests(
  { name, email }: { name: string; email: string },
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  return {
    to: email,
    subject: '合鸣：还有申请待审核 / Heming: more requests wait for review',
    text: `${who}，您好：\n\n过去一小时内收到的申请较多，未逐一通知，其中仍有待您或您的同事审核的。请在这里查看证明并作出决定：\n\n${link('zh')}\n\n\nHello ${who},\n\nMore requests came within an hour than we tell you of one by one, and some of them wait for you or a colleague to review them. See the evidence and decide here:\n\n${link('en')}`,
  }
}
