import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

interface Named {
  nameZh: string
  nameEn: string
}

/**
 * Writes to a reviewer, in both languages, since no language of theirs is known, that a firm has another name
 * and is verified no more. `link` gives the address of the firm's page in a language.
 */
export function writeVerificationEnded(
  { name, email }: { name: string; email: string },
  { former, now }: { former: Named; now: Named },
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  const [zh, en] = [plainName(former.nameZh), plainName(former.nameEn)]
  const [newZh, newEn] = [plainName(now.nameZh), plainName(now.nameEn)]
  return {
    to: email,
    subject: `合鸣：“${zh}”已更名，认证失效 / Heming: ${en} has a new name and is no longer verified`,
    text: `${who}，您好：\n\n经您所在的审核方认证的企业已更名，其认证随之失效：\n\n原名称：${zh}（${en}）\n新名称：${newZh}（${newEn}）\n\n您目前无需处理；企业重新申请认证后，申请会出现在审核列表中。企业资料：\n\n${link('zh')}\n\n\nHello ${who},\n\na firm that your side verified has changed its name, and its verification has ended:\n\nFormer name: ${en} (${zh})\nNew name: ${newEn} (${newZh})\n\nThere is nothing for you to do now; if the firm asks to be verified again, the request waits in your queue. Its profile:\n\n${link('en')}`,
  }
}
