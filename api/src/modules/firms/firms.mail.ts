import type { OrganisationType } from '@heming/graph/firms'
import { plainName } from '../../kernel/auth/account-mail.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'

/** What a firm is verified as; the type is absent in events from before types counted. */
interface Identity {
  nameZh: string
  nameEn: string
  organisationType?: OrganisationType | undefined
}

/**
 * Writes to a reviewer, in both languages, since no language of theirs is known, that a firm has another name
 * or type of organisation and is verified no more. `link` gives the address of the firm's page in a language.
 */
export function writeVerificationEnded(
  { name, email }: { name: string; email: string },
  { former, now }: { former: Identity; now: Identity },
  link: (language: 'zh' | 'en') => string,
): MailMessage {
  const who = plainName(name)
  const before = describe(former)
  const after = describe(now)
  return {
    to: email,
    subject: `合鸣：“${plainName(former.nameZh)}”更改了名称或机构类型，认证失效 / Heming: ${plainName(former.nameEn)} has changed its name or organisation type and is no longer verified`,
    text: `${who}，您好：\n\n一家由贵方认证的企业更改了名称或机构类型，其认证随之失效：\n\n原为：${before.zh}\n现为：${after.zh}\n\n您目前无需处理；企业重新申请认证后，申请会出现在审核列表中。企业资料：\n\n${link('zh')}\n\n\nHello ${who},\n\nA firm that you or your colleagues verified has changed its name or organisation type, and its verification has ended:\n\nBefore: ${before.en}\nNow: ${after.en}\n\nThere is nothing for you to do now; if the firm requests verification again, the request will appear in your review list. Its profile:\n\n${link('en')}`,
  }
}

function describe({ nameZh, nameEn, organisationType }: Identity): { zh: string; en: string } {
  const [zh, en] = [plainName(nameZh), plainName(nameEn)]
  const type = organisationType && TYPES[organisationType]
  return {
    zh: `${zh}（${en}）${type ? `，${type.zh}` : ''}`,
    en: `${en} (${zh})${type ? `, ${type.en}` : ''}`,
  }
}

const TYPES: Record<OrganisationType, { zh: string; en: string }> = {
  COMPANY: { zh: '企业', en: 'company' },
  INSTITUTION: { zh: '文化机构', en: 'museum or cultural institution' },
  UNIVERSITY: { zh: '高校与科研机构', en: 'university or research institute' },
  AUTHORITY: { zh: '政府部门', en: 'public authority' },
  FOUNDATION: { zh: '基金会', en: 'foundation' },
  MEDIA: { zh: '媒体', en: 'media' },
}
