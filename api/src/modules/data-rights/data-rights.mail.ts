import { plainName } from '../../kernel/auth/account-mail.ts'
import { dayInChina } from '../../kernel/day-in-china.ts'
import { describeDay } from '../../kernel/mail/describe-day.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/**
 * Writes to an owner, in both languages, since no language of theirs is known, that an owner asked for the
 * erasure of the firm. `link` gives the address where it can be taken back, in a language.
 */
export function writeFirmErasureAsked(
  { name, email }: { name: string; email: string },
  { nameZh, nameEn, dueAt }: { nameZh: string; nameEn: string; dueAt: string },
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  const [zh, en] = [plainName(nameZh), plainName(nameEn)]
  const day = dayInChina(new Date(dueAt))
  return {
    to: email,
    subject: `合鸣：“${zh}”有删除申请 / Heming: an owner has requested deletion of ${en}`,
    text: `${who}，您好：\n\n“${zh}”（${en}）的一位所有者申请删除该企业，删除将在冷静期结束后（${describeDay(day, 'zh')}）执行。在此之前，每位所有者都可以在这里查看并撤回：\n\n${link('zh')}\n\n如果不是您本人操作，也未经各位所有者商定，请立即撤回，并查看企业的成员名单。\n\n\nHello ${who},\n\nAn owner of ${en} (${zh}) has requested that the firm be deleted. This will happen when the cooling-off period ends, on ${describeDay(day, 'en')}. Until then any owner can view and withdraw the request here:\n\n${link('en')}\n\nIf this was not you and has not been agreed among the owners, withdraw the request now and check who the members of the firm are.`,
  }
}
