import { expect, test } from 'vitest'
import { writeFirmErasureAsked } from './data-rights.mail.ts'

test('says on which day of China a firm is deleted, in words of each language', () => {
  const owner = { name: '林月', email: 'lin@troupe.example' }
  // Already the next day in China.
  const firm = { nameZh: '掌间', nameEn: 'Troupe', dueAt: '2026-12-14T16:30:00Z' }
  const { subject, text } = writeFirmErasureAsked(owner, firm, (language) => `https://h.example/${language}`)
  expect(subject).toBe('合鸣：“掌间”有删除申请 / Heming: an owner has requested deletion of Troupe')
  expect(text).toContain('（2026年12月15日）')
  expect(text).toContain('on 15 December 2026.')
})
