import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MessageLanguage } from '../../kernel/graphql/request-scope.ts'
import { describeDay } from '../../kernel/mail/describe-day.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/**
 * What was decided about a firm. A claim is accepted alike where its claimant registered the firm or owns it
 * already; it ends where the firm goes while it waits, and lapses where another one is accepted, be it
 * of a firm that its claimant belongs to as well.
 */
export type Decision =
  | 'CLAIM_ACCEPTED'
  | 'CLAIM_DECLINED'
  | 'CLAIM_ENDED'
  | 'CLAIM_LAPSED'
  | 'CLAIM_LAPSED_OF_MEMBER'
  | 'REMOVAL_GRANTED'
  | 'REMOVAL_DECLINED'

interface DecisionDetails {
  /** Of the firm, in the language of the message. */
  firm: string
  /** Why it was declined; as the reviewer wrote it. */
  reason: string
  /** Last day of the verification, in words. */
  until: string
  link: string
}

type Words = Record<
  MessageLanguage,
  { subject: (firm: string) => string; text: (details: DecisionDetails) => string }
>

const WORDS: Record<Decision, Words> = {
  CLAIM_ACCEPTED: {
    zh: {
      subject: (firm) => `合鸣：您关于“${firm}”的申请已通过`,
      text: ({ firm, until, link }) =>
        `您关于“${firm}”的申请已通过审核：企业已认证，有效至 ${until}，您已成为它的所有者。请在这里管理资料、邀请同事：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: your claim for ${firm} has been accepted`,
      text: ({ firm, until, link }) =>
        `Your claim for ${firm} has been accepted: the firm is verified until ${until}, and you are its owner. Manage its profile and invite your colleagues here:\n\n${link}`,
    },
  },
  CLAIM_DECLINED: {
    zh: {
      subject: (firm) => `合鸣：您关于“${firm}”的申请未通过`,
      text: ({ firm, reason, link }) =>
        `您关于“${firm}”的申请未通过审核。审核人写明的原因：\n\n${quote(reason)}\n\n您可以在这里补充凭据，再次申请：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: your claim for ${firm} has been declined`,
      text: ({ firm, reason, link }) =>
        `Your claim for ${firm} has been declined. The reviewer’s reason:\n\n${quote(reason)}\n\nYou can claim again with better evidence here:\n\n${link}`,
    },
  },
  CLAIM_ENDED: {
    zh: {
      subject: (firm) => `合鸣：“${firm}”的资料已移除，您的申请随之结束`,
      text: ({ firm, link }) =>
        `“${firm}”的资料已从合鸣移除。您待审核的申请随之结束，不再列出，您无需处理。您的其他申请在这里：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: the profile of ${firm} has been removed, and your claim has ended`,
      text: ({ firm, link }) =>
        `The profile of ${firm} has been removed from Heming. Your pending claim has ended with it and is no longer listed; there is nothing for you to do. Your other claims are here:\n\n${link}`,
    },
  },
  CLAIM_LAPSED: {
    zh: {
      subject: (firm) => `合鸣：“${firm}”已由他人认领，您的申请随之结束`,
      text: ({ firm, link }) =>
        `“${firm}”的另一份认领申请已通过审核，您的申请随之结束。如果您也代表这家企业，请联系它的所有者邀请您加入；如果您认为认领有误，请在它的页面上申请移除资料，并写明原因：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: another claim for ${firm} has been accepted, and yours has ended`,
      text: ({ firm, link }) =>
        `Another claim for ${firm} has been accepted, so yours has ended. If you work there too, ask one of its owners to invite you. If you think the wrong claim was accepted, request removal of the profile on its page, and say why:\n\n${link}`,
    },
  },
  CLAIM_LAPSED_OF_MEMBER: {
    zh: {
      subject: (firm) => `合鸣：“${firm}”已通过认证，您的申请随之结束`,
      text: ({ firm, link }) =>
        `“${firm}”的另一份申请已通过审核，企业已认证，您的申请随之结束。您已是这家企业的成员，无需处理。企业资料在这里：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: ${firm} has been verified, and your own claim has ended`,
      text: ({ firm, link }) =>
        `Another claim for ${firm} has been accepted: the firm is verified, so your own claim has ended. You are already a member of the firm, so there is nothing for you to do. Its profile is here:\n\n${link}`,
    },
  },
  REMOVAL_GRANTED: {
    zh: {
      subject: (firm) => `合鸣：“${firm}”的资料已移除`,
      text: ({ firm, link }) =>
        `您申请移除的“${firm}”的资料已移除，原来的网址失效，以后导入数据时也不会重新出现。您的申请在这里：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: the profile of ${firm} has been removed`,
      text: ({ firm, link }) =>
        `The profile of ${firm} has been removed, as you requested. Its page is gone, and no later import brings it back. Your request is here:\n\n${link}`,
    },
  },
  REMOVAL_DECLINED: {
    zh: {
      subject: (firm) => `合鸣：移除“${firm}”的申请未通过`,
      text: ({ firm, reason, link }) =>
        `您移除“${firm}”资料的申请未通过审核。审核人写明的原因：\n\n${quote(reason)}\n\n您可以在这里补充凭据，再次申请：\n\n${link}`,
    },
    en: {
      subject: (firm) => `Heming: your request to remove ${firm} has been declined`,
      text: ({ firm, reason, link }) =>
        `Your request to remove the profile of ${firm} has been declined. The reviewer’s reason:\n\n${quote(reason)}\n\nYou can request removal again with better evidence here:\n\n${link}`,
    },
  },
}

/**
 * Writes what was decided to its requester; `until` is a day (YYYY-MM-DD), read where a claim was
 * accepted.
 */
export function writeDecision(
  decision: Decision,
  language: MessageLanguage,
  { name, email, until, ...details }: DecisionDetails & { name: string; email: string },
): MailMessage {
  const { subject, text } = WORDS[decision][language]
  const firm = plainName(details.firm)
  const body = text({ ...details, firm, until: until && describeDay(until, language) })
  const greeting = language === 'zh' ? `${plainName(name)}，您好：` : `Hello ${plainName(name)},`
  return { to: email, subject: subject(firm), text: `${greeting}\n\n${body}` }
}

/** What somebody else wrote, marked as such line by line, so that it is not taken for words of ours. */
export function quote(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .map((line) => `> ${line}`)
    .join('\n')
}
