import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it } from 'vitest'
import messages from '../../../messages/en.json'
import { type AuditEvent, useEventDescriptions } from './event-description.ts'

afterEach(cleanup)

function Description({ event }: { event: AuditEvent }) {
  return <p>{useEventDescriptions()(event)}</p>
}

const CASES: [event: Partial<AuditEvent>, text: string][] = [
  [
    { action: 'MEMBER_ROLE_CHANGED', before: '{"role":"VIEWER"}', after: '{"role":"EDITOR"}' },
    'Lin Yue changed the role of Wei from Viewer to Editor.',
  ],
  [{ action: 'SIGNED_IN', after: '{"way":"recovery code"}' }, 'Signed in (recovery code).'],
  [
    { action: 'CLAIM_ACCEPTED', actorName: null, after: '{"verifiedUntil":"2027-11-30"}' },
    'The reviewer accepted a claim; the profile is verified until 30 Nov 2027.',
  ],
  [
    { action: 'ACCOUNT_ERASURE_ASKED', after: '{"dueAt":"2026-12-14T16:30:00Z"}' },
    'Lin Yue requested deletion of the account, due on 15 Dec 2026.',
  ],
  [
    { action: 'CONSENT_WITHDRAWN', before: '{"purpose":"NEWS"}', after: null },
    'Lin Yue withdrew consent to e-mails with news of the network.',
  ],
  [
    { action: 'MEMBER_LEFT', aboutName: 'Lin Yue', before: '{"role":"OWNER"}' },
    'Lin Yue is no longer a member. Role: Owner.',
  ],
  [
    { action: 'NOT_KNOWN_YET', actorName: null },
    'The system or a deleted account performed an action (NOT_KNOWN_YET).',
  ],
]

it.each(CASES)('describes an event by its fields: %s', (given, text) => {
  const event = { id: 'an-id', actorName: 'Lin Yue', aboutName: 'Wei', before: null, after: null, ...given }
  render(
    <NextIntlClientProvider locale="en" timeZone="Asia/Shanghai" messages={messages}>
      <Description event={event as AuditEvent} />
    </NextIntlClientProvider>,
  )
  expect(screen.getByText(text)).toBeDefined()
})
