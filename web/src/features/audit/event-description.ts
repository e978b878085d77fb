import { useTranslations } from 'next-intl'
import type { EventList_AuditEventConnectionFragment } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import type messages from '../../../messages/zh.json'
import { readDetails } from './event-details.ts'

export type AuditEvent = EventList_AuditEventConnectionFragment['edges'][number]['node']

type KnownAction = keyof typeof messages.audit.events
type KnownRole = keyof typeof messages.members.roles
type KnownEvidence = keyof typeof messages.requests.shown
type KnownWay = keyof typeof messages.audit.ways
type KnownPurpose = keyof typeof messages.audit.purposes

/**
 * Describes events. What has no text yet, e.g. because the API is newer than this page, is named
 * by its code rather than left out.
 */
export function useEventDescriptions(): (event: AuditEvent) => string {
  const t = useTranslations('audit')
  const roles = useTranslations('members.roles')
  const evidences = useTranslations('requests.shown')
  const format = useDates()
  return (event) => {
    const [before, after] = [readDetails(event.before), readDetails(event.after)]
    const nameRole = (role: unknown) => (roles.has(role as KnownRole) ? roles(role as KnownRole) : '')
    const namePurpose = (purpose: unknown) =>
      t.has(`purposes.${purpose as KnownPurpose}`) ? t(`purposes.${purpose as KnownPurpose}`) : ''
    const describeDay = (day: Date) => format.dateTime(day, { dateStyle: 'medium' })
    const { verifiedUntil, dueAt, reason, evidenceKind, way } = after
    const action = `events.${codeOf(event) as KnownAction}` as const
    return t(t.has(action) ? action : 'events.OTHER', {
      action: event.action,
      actor: event.actorName ?? t(DECISIONS.includes(event.action) ? 'reviewer' : 'nobodyNamed'),
      about: event.aboutName ?? t('nobodyLeft'),
      role: nameRole(after.role),
      formerRole: nameRole(before.role),
      purpose: namePurpose(after.purpose),
      formerPurpose: namePurpose(before.purpose),
      date: typeof verifiedUntil === 'string' ? describeDay(noonInBeijing(verifiedUntil)) : '',
      dueDate: typeof dueAt === 'string' ? describeDay(new Date(dueAt)) : '',
      reason: typeof reason === 'string' ? reason : '',
      evidence: evidences.has(evidenceKind as KnownEvidence) ? evidences(evidenceKind as KnownEvidence) : '',
      way: t.has(`ways.${way as KnownWay}`) ? t(`ways.${way as KnownWay}`) : String(way ?? ''),
    })
  }
}

/** Decisions on requests: requesters do not see the reviewer's name. */
const DECISIONS = ['CLAIM_ACCEPTED', 'CLAIM_DECLINED', 'FIRM_REMOVAL_DECLINED']

/**
 * Members who leave would be named twice; the text without the second name holds for a namesake too.
 */
function codeOf({ action, actorName, aboutName }: AuditEvent): string {
  return action === 'MEMBER_LEFT' && actorName && actorName === aboutName ? 'MEMBER_LEFT_SELF' : action
}
