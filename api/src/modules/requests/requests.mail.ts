import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

interface Named {
  nameZh: string
  nameEn: string
}

type Link = (language: 'zh' | 'en') => string

/** The address of a queue, in a language. */
export function linkToQueue(site: string, queue: string): Link {
  return (language) => `${site}/${language}/account/${queue}`
}

/**
 * Writes to a reviewer that a request waits, or `still` does, in both languages, since no language of theirs
 * is known. It names neither the requester nor the evidence: that is read where it is decided;
 * `withoutEvidence`, there is none. `words` name the request; `link` gives the address of the queue in a
 * language.
 */
export function writeWaitingRequest(
  words: Record<'zh' | 'en', (subject: string) => string>,
  { name, email }: { name: string; email: string },
  subject: Named,
  {
    link,
    still = false,
    withoutEvidence = false,
  }: { link: Link; still?: boolean; withoutEvidence?: boolean },
): MailMessage {
  const [zh, en] = [words.zh(plainName(subject.nameZh)), words.en(plainName(subject.nameEn))]
  const who = plainName(name)
  const begun = `${en.charAt(0).toUpperCase()}${en.slice(1)}`
  const [waitsZh, waitsEn] = still
    ? ['仍待审核', 'is still awaiting review']
    : ['待审核', 'is awaiting review']
  const [nowZh, nowEn] = still ? ['仍在等待', 'is still waiting'] : ['正在等待', 'is waiting']
  const [decideZh, decideEn] = withoutEvidence
    ? ['查看详情并作出决定', 'Read the details and decide here']
    : ['查看凭据并作出决定', 'See the evidence and decide here']
  return {
    to: email,
    subject: `合鸣：${zh}${waitsZh} / Heming: ${en} ${waitsEn}`,
    text: `${who}，您好：\n\n${zh}，${nowZh}您或您的同事审核。请在这里${decideZh}：\n\n${link('zh')}\n\n\nHello ${who},\n\n${begun} ${nowEn} for you or a colleague to review it. ${decideEn}:\n\n${link('en')}`,
  }
}

/** Writes to a reviewer, in both languages, that requests wait, none of them notified singly. */
export function writeMoreRequests({ name, email }: { name: string; email: string }, link: Link): MailMessage {
  const who = plainName(name)
  return {
    to: email,
    subject: '合鸣：还有申请待审核 / Heming: more requests are awaiting review',
    text: `${who}，您好：\n\n有一些申请未逐一通知，仍待您或您的同事审核。请在这里查看凭据并作出决定：\n\n${link('zh')}\n\n\nHello ${who},\n\nSome requests, about which you have had no separate e-mail, are waiting for you or a colleague to review them. See the evidence and decide here:\n\n${link('en')}`,
  }
}
