import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MessageLanguage } from '../../kernel/graphql/request-scope.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/** Writes an invitation to belong to a firm or a base. */
export function writeInvitation(
  language: MessageLanguage,
  { email, inviter, place }: { email: string; inviter: string; place: string },
  link: string,
): MailMessage {
  const who = plainName(inviter)
  const where = plainName(place)
  return language === 'zh'
    ? {
        to: email,
        subject: `合鸣：邀请您加入“${where}”`,
        text: `${who} 邀请您加入“${where}”。请在七天内打开下面的链接，用这个邮箱登录或注册后接受：\n\n${link}\n\n如果您不认识对方，请忽略这封邮件。`,
      }
    : {
        to: email,
        subject: `Heming: invitation to join ${where}`,
        text: `${who} has invited you to join ${where}. Open this link within seven days, then sign in or sign up with this address to accept:\n\n${link}\n\nIf you do not know the sender, ignore this e-mail.`,
      }
}
