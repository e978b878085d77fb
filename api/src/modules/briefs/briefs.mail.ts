import type { BriefRow } from '@heming/graph/briefs'
import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/**
 * Writes to somebody of a firm, in both languages, since no language of theirs is known, that a brief of
 * theirs takes no more responses after its deadline. `link` gives the address of the firm's briefs.
 */
export function writeDeadlineNear(
  { name, email }: { name: string; email: string },
  { titleZh, titleEn, deadline, deadlineZone }: BriefRow,
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(deadline))
  const zone = (locale: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: deadlineZone, timeZoneName: 'longGeneric' })
      .formatToParts(new Date(deadline))
      .find(({ type }) => type === 'timeZoneName')?.value ?? deadlineZone
  const [zh, en] = [plainName(titleZh), plainName(titleEn)]
  return {
    to: email,
    subject: `合鸣：合作需求“${zh}”即将截止 / Heming: your brief “${en}” is about to end`,
    text: `${who}，您好：\n\n贵企业的合作需求“${zh}”将于${day('zh-CN')}（${zone('zh-CN')}）当日结束时截止，之后不再显示在列表中。如需继续征集，请延长截止日期；如已找到伙伴，请结束这项需求并记录结果：\n\n${link('zh')}\n\n\nHello ${who},\n\nYour firm’s brief “${en}” stops taking responses at the end of ${day('en-GB')} (${zone('en')}), and then leaves the lists. To keep it open, extend the deadline; if you have found a partner, close the brief and record the outcome:\n\n${link('en')}`,
  }
}
