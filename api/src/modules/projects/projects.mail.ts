import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'
import { quote } from '../requests/decision.mail.ts'

interface Named {
  nameZh: string
  nameEn: string
}

/** What a mail speaks of: the project, and the firm that decided. */
export interface ProjectNews {
  project: { titleZh: string; titleEn: string }
  firm: Named
}

interface Person {
  name: string
  email: string
}

/**
 * Writes to who asked, in the language of that, that a firm confirmed a project, or declined with a reason.
 */
export function writeConfirmationDecided(
  { name, email, language }: Person & { language: 'zh' | 'en' },
  { project, firm }: ProjectNews,
  { accepted, reason, link }: { accepted: boolean; reason: string | null; link: string },
): MailMessage {
  const who = plainName(name)
  if (language === 'zh') {
    const [title, other] = [plainName(project.titleZh), plainName(firm.nameZh)]
    return {
      to: email,
      subject: accepted
        ? `合鸣：“${other}”已确认参与案例“${title}”`
        : `合鸣：“${other}”没有确认参与案例“${title}”`,
      text: accepted
        ? `${who}，您好：\n\n“${other}”已确认参与合作案例“${title}”，现已显示为参与方：\n\n${link}`
        : `${who}，您好：\n\n“${other}”没有确认参与合作案例“${title}”，案例不会显示其名称。对方写明的原因：\n\n${quote(reason ?? '')}\n\n案例在这里：\n\n${link}`,
    }
  }
  const [title, other] = [plainName(project.titleEn), plainName(firm.nameEn)]
  return {
    to: email,
    subject: accepted
      ? `Heming: ${other} has confirmed its part in ${title}`
      : `Heming: ${other} has not confirmed its part in ${title}`,
    text: accepted
      ? `Hello ${who},\n\n${other} has confirmed that it took part in ${title}, and is now shown as a participant:\n\n${link}`
      : `Hello ${who},\n\n${other} has declined to confirm that it took part in ${title}, so the project does not show its name. The reason given:\n\n${quote(reason ?? '')}\n\nThe project is here:\n\n${link}`,
  }
}

/** Writes to a member of the firm that entered a project, in both languages, that a participant left it. */
export function writeProjectLeft(
  { name, email }: Person,
  { project, firm }: ProjectNews,
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  const [titleZh, titleEn] = [plainName(project.titleZh), plainName(project.titleEn)]
  const [zh, en] = [plainName(firm.nameZh), plainName(firm.nameEn)]
  return {
    to: email,
    subject: `合鸣：“${zh}”撤回了对案例“${titleZh}”的确认 / Heming: ${en} has taken back its confirmation of ${titleEn}`,
    text: `${who}，您好：\n\n“${zh}”撤回了参与合作案例“${titleZh}”的确认，案例不再显示其名称：\n\n${link('zh')}\n\n\nHello ${who},\n\n${en} has taken back its confirmation that it took part in ${titleEn}, so the project no longer shows its name:\n\n${link('en')}`,
  }
}
