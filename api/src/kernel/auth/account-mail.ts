import { readableName } from '@heming/graph/accounts'
import { withoutLettersLikeSigns } from '@heming/graph/texts'
import type { MessageLanguage } from '../graphql/request-scope.ts'
import type { MailMessage } from '../mail/mailer.ts'

/** What accounts are written about. */
export type AccountMail =
  | 'CONFIRM_ADDRESS'
  | 'RESET_PASSWORD'
  | 'HAS_ACCOUNT'
  | 'PASSWORD_RESET'
  | 'PASSWORD_CHANGED'
  | 'TWO_FACTOR_ON'
  | 'TWO_FACTOR_OFF'
  | 'ERASURE_ASKED'

type Words = Record<MessageLanguage, { subject: string; text: (greeting: string, link: string) => string }>

const WORDS: Record<AccountMail, Words> = {
  CONFIRM_ADDRESS: {
    zh: {
      subject: '合鸣：请验证您的邮箱',
      text: (greeting, link) =>
        `${greeting}\n\n请在一小时内打开下面的链接，验证这个邮箱：\n\n${link}\n\n如果您没有在合鸣注册，请忽略这封邮件。`,
    },
    en: {
      subject: 'Heming: verify your e-mail address',
      text: (greeting, link) =>
        `${greeting}\n\nOpen this link within one hour to verify your e-mail address:\n\n${link}\n\nIf you did not sign up with Heming, ignore this e-mail.`,
    },
  },
  RESET_PASSWORD: {
    zh: {
      subject: '合鸣：重设密码',
      text: (greeting, link) =>
        `${greeting}\n\n请在一小时内打开下面的链接，设置新密码。链接只能使用一次：\n\n${link}\n\n如果不是您本人操作，请忽略这封邮件，您的密码不会改变。`,
    },
    en: {
      subject: 'Heming: reset your password',
      text: (greeting, link) =>
        `${greeting}\n\nOpen this link within one hour to set a new password. It works only once:\n\n${link}\n\nIf you did not ask for this, ignore this e-mail: your password stays the same.`,
    },
  },
  HAS_ACCOUNT: {
    zh: {
      subject: '合鸣：您已有账号',
      text: (greeting, link) =>
        `${greeting}\n\n有人用这个邮箱再次注册合鸣，而您已有账号。请直接登录；如果忘记密码，可在登录页重设：\n\n${link}\n\n如果不是您本人操作，无需处理。`,
    },
    en: {
      subject: 'Heming: you already have an account',
      text: (greeting, link) =>
        `${greeting}\n\nSomebody has just signed up with Heming using this address, but you already have an account. Simply sign in; if you have forgotten your password, you can reset it on the sign-in page:\n\n${link}\n\nIf this was not you, there is nothing to do.`,
    },
  },
  PASSWORD_RESET: {
    zh: {
      subject: '合鸣：密码已更改',
      text: (greeting, link) =>
        `${greeting}\n\n您的密码刚刚重设，所有设备均已退出登录，API 密钥已全部删除。如果不是您本人操作，请立即重设密码：\n\n${link}`,
    },
    en: {
      subject: 'Heming: your password has been changed',
      text: (greeting, link) =>
        `${greeting}\n\nYour password has just been reset. You have been signed out everywhere, and your API keys have been deleted. If this was not you, reset your password now:\n\n${link}`,
    },
  },
  PASSWORD_CHANGED: {
    zh: {
      subject: '合鸣：密码已更改',
      text: (greeting, link) =>
        `${greeting}\n\n刚刚有人在已登录的情况下用原密码更改了您的密码。如果不是您本人操作，请立即在登录页通过邮件重设密码：\n\n${link}`,
    },
    en: {
      subject: 'Heming: your password has been changed',
      text: (greeting, link) =>
        `${greeting}\n\nSomebody who was signed in and knew your password has just changed it. If this was not you, reset it by e-mail now, from the sign-in page:\n\n${link}`,
    },
  },
  TWO_FACTOR_ON: {
    zh: {
      subject: '合鸣：两步验证已开启',
      text: (greeting, link) =>
        `${greeting}\n\n您的账号刚刚开启了两步验证，登录时还需要验证器应用中的动态验证码。如果不是您本人操作，请立即重设密码并联系我们：\n\n${link}`,
    },
    en: {
      subject: 'Heming: two-step verification is on',
      text: (greeting, link) =>
        `${greeting}\n\nTwo-step verification has just been turned on for your account: to sign in, you now also need a code from an authenticator app. If this was not you, reset your password now and contact us:\n\n${link}`,
    },
  },
  TWO_FACTOR_OFF: {
    zh: {
      subject: '合鸣：两步验证已关闭',
      text: (greeting, link) =>
        `${greeting}\n\n您的账号刚刚关闭了两步验证，登录时只需要密码。如果不是您本人操作，请立即重设密码：\n\n${link}`,
    },
    en: {
      subject: 'Heming: two-step verification is off',
      text: (greeting, link) =>
        `${greeting}\n\nTwo-step verification has just been turned off for your account: your password alone is now enough to sign in. If this was not you, reset your password now:\n\n${link}`,
    },
  },
  ERASURE_ASKED: {
    zh: {
      subject: '合鸣：已收到您的删除申请',
      text: (greeting, link) =>
        `${greeting}\n\n您申请的删除将在冷静期结束后执行。在此之前，您可以在这里查看日期并撤回：\n\n${link}\n\n如果不是您本人操作，请立即撤回并更改密码。`,
    },
    en: {
      subject: 'Heming: we have received your deletion request',
      text: (greeting, link) =>
        `${greeting}\n\nThe deletion you requested will be carried out when the cooling-off period ends. Until then, you can see the date and withdraw the request here:\n\n${link}\n\nIf this was not you, withdraw it now and change your password.`,
    },
  },
}

/** Whom a message goes to. */
export interface MailedPerson {
  id: string
  name: string
  email: string
  emailVerified: boolean
}

/**
 * Writes a message about an account. Until somebody has confirmed that the address is theirs, the name may be
 * the words of a stranger, and is left out.
 */
export function writeAccountMail(
  kind: AccountMail,
  language: MessageLanguage,
  person: MailedPerson,
  link: string,
): MailMessage {
  const { subject, text } = WORDS[kind][language]
  const isKnown = person.emailVerified && kind !== 'CONFIRM_ADDRESS'
  const greeting = greet(language, isKnown ? plainName(person.name) : '')
  return { to: person.email, subject, text: text(greeting, link), about: person.id }
}

function greet(language: MessageLanguage, name: string): string {
  if (language === 'zh') return name ? `${name}，您好：` : '您好：'
  return name ? `Hello ${name},` : 'Hello,'
}

/**
 * A name as a message may repeat it: its first line, cut short, and without what an address of the web is
 * made of, or is drawn like that. Old records may hold a name that is no text, and mail goes out all the
 * same.
 */
export function plainName(name: unknown): string {
  const readable = readableName(typeof name === 'string' ? name.split(/[\r\n]/)[0] : name)
  return withoutLettersLikeSigns(readable)
    .replace(/[^\p{L}\p{N} ·'’()（）-]/gu, ' ')
    .slice(0, 60)
    .trim()
}
