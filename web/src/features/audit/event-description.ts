import { useTranslations } from 'next-intl'
import { EVENT_VALUES, EVENT_WORDS } from '@/event-words.generated.ts'
import type { EventList_AuditEventConnectionFragment } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import type messages from '../../../messages/zh.json'
import { listEventValues } from './event-values.ts'

export type AuditEvent = EventList_AuditEventConnectionFragment['edges'][number]['node']

type KnownAction = keyof typeof messages.audit.events
type KnownMessage = Parameters<ReturnType<typeof useTranslations<never>>>[0]

/**
 * Describes events. What has no text yet, e.g. because the API is newer than this page, is named
 * by its code rather than left out.
 */
export function useEventDescriptions(): (event: AuditEvent) => string {
  const t = useTranslations('audit')
  const words = useTranslations()
  const format = useDates()
  const describeDay = (day: Date) => format.dateTime(day, { dateStyle: 'medium' })
  const describeValue = (field: string, value: string) => {
    if (field.endsWith('Until')) return describeDay(noonInBeijing(value))
    if (field.endsWith('At')) return describeDay(new Date(value))
    const word = `${EVENT_WORDS[field]}.${value}` as KnownMessage
    return words.has(word) ? words(word) : value
  }
  const keyOf = (action: string) => `events.${action as KnownAction}` as const
  return (event) => {
    const { action, actorName, aboutName } = event
    // Members who leave would be named twice; such a text holds for a namesake too.
    const ofOneself = keyOf(`${action}_SELF`)
    const isOfOneself = actorName && actorName === aboutName && t.has(ofOneself)
    const own = isOfOneself ? ofOneself : keyOf(action)
    const key = t.has(own) ? own : keyOf('OTHER')
    return t(key, {
      ...listEventValues(EVENT_VALUES, event, describeValue),
      action,
      actor: actorName ?? t('nobodyNamed'),
      // Requesters do not see the name.
      reviewer: actorName ?? t('reviewer'),
      about: aboutName ?? t('nobodyLeft'),
    })
  }
}
