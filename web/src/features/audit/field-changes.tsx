import { useTranslations } from 'next-intl'
import type messages from '../../../messages/zh.json'
import type { AuditEvent } from './event-description.ts'
import { type FieldValue, listFieldChanges } from './event-details.ts'

type KnownField = keyof typeof messages.audit.fields

/** What a profile said before a change and says after it, folded away. */
export function FieldChanges({ event, names }: { event: AuditEvent; names: ReadonlyMap<string, string> }) {
  const t = useTranslations('audit')
  const common = useTranslations('common')
  const describe = (value: FieldValue) =>
    typeof value === 'string' ? value || t('nothing') : t('longText', { length: value.length })
  const changes = listFieldChanges(event, names, common('comma'))
  return (
    <details>
      <summary className="quiet-link inline-flex min-h-11 items-center text-sm">
        {t('changed', { count: changes.length })}
      </summary>
      <dl className="measure text-sm">
        {changes.map(({ field, before, after }) => (
          <div key={field} className="border-t border-hairline py-2">
            <dt className="font-medium">
              {t.has(`fields.${field as KnownField}`) ? t(`fields.${field as KnownField}`) : field}
            </dt>
            <dd className="text-ink-soft">{t('wasValue', { value: describe(before) })}</dd>
            <dd>{t('isValue', { value: describe(after) })}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
