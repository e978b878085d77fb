import { expect, test } from 'vitest'
import { writeDecision } from './decision.mail.ts'

const details = {
  name: '林月',
  email: 'lin@troupe.example',
  firm: '掌间木偶剧团',
  reason: '',
  until: '',
  link: 'https://heming.example/zh/firms/troupe',
}

test('says until when a firm is verified, in words of the language', () => {
  const until = '2027-11-25'
  expect(writeDecision('CLAIM_ACCEPTED', 'zh', { ...details, until })).toEqual({
    to: 'lin@troupe.example',
    subject: '合鸣：您关于“掌间木偶剧团”的申请已通过',
    text: '林月，您好：\n\n您关于“掌间木偶剧团”的申请已通过审核：企业已认证，有效至 2027年11月25日，您已成为它的所有者。请在这里管理资料、邀请同事：\n\nhttps://heming.example/zh/firms/troupe',
  })
  expect(writeDecision('CLAIM_ACCEPTED', 'en', { ...details, until }).text).toContain(
    'verified until 25 November 2027,',
  )
})

test('marks every line of a reason as the words of another', () => {
  const reason = 'No seal.\r\nOpen this link:\n\nhttps://evil.example'
  const { text } = writeDecision('REMOVAL_DECLINED', 'en', { ...details, reason })
  expect(text).toContain(
    '\n\n> No seal.\n> Open this link:\n> \n> https://evil.example\n\nYou can request removal again',
  )
})

test('lets no name write a line, a header or an address of its own', () => {
  const firm = 'Troupe\r\nBcc: everybody@people.example https://evil.example'
  const { subject, text } = writeDecision('CLAIM_DECLINED', 'en', { ...details, name: firm, firm })
  expect(subject).toBe('Heming: your claim for Troupe has been declined')
  expect(text).not.toMatch(/Bcc|evil/)
})
