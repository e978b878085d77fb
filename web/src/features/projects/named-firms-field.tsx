'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FirmsToNameDocument } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { Button } from '@/ui/button.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { type NamedFirm, toNamedFirm } from './project-values.ts'

/**
 * Firms of the network that took part: found by name, each with its role. `onChange` gets those that are
 * named now. What was found and is not named is no field of the form.
 */
export function NamedFirmsField({
  ownId,
  named,
  onChange,
}: {
  /** The firm that enters the project. */
  ownId: string
  named: readonly NamedFirm[]
  onChange: (named: NamedFirm[]) => void
}) {
  const locale = useLocale()
  const t = useTranslations('editProject')
  const [name, setName] = useState('')
  const [found, setFound] = useState<NamedFirm[] | 'UNAVAILABLE' | null>(null)
  const find = async () => {
    const { client } = await import('@/lib/apollo/change-client.ts')
    const asked = { query: FirmsToNameDocument, variables: { name }, fetchPolicy: 'no-cache' as const }
    const { data } = await client.query(asked).catch(() => ({ data: undefined }))
    if (!data) return setFound('UNAVAILABLE')
    const firms = (data.similarFirms ?? []).map(({ firm }) =>
      toNamedFirm(firm, (each) => nameOf(locale, each)),
    )
    setFound(firms.filter(({ firmId }) => firmId !== ownId))
  }
  const offered = Array.isArray(found)
    ? found.filter(({ firmId }) => !named.some((each) => each.firmId === firmId))
    : []
  return (
    <div className="space-y-4">
      {named.length > 0 && (
        <ul>
          {named.map((firm) => (
            <li key={firm.firmId} className="border-t border-hairline py-3">
              <input type="hidden" name="firmId" value={firm.firmId} />
              <TextField
                label={t('roleOf', { name: firm.name })}
                name={`role-${firm.firmId}`}
                defaultValue={firm.role}
                maxLength={200}
              />
              <button
                type="button"
                className="quiet-link inline-flex min-h-11 items-center"
                onClick={() => onChange(named.filter((each) => each.firmId !== firm.firmId))}
              >
                <NamedAction name={firm.name}>{t('removeFirm')}</NamedAction>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('findFirm')}
        advice={t('findFirmAdvice')}
        name="firms"
        value={name}
        maxLength={200}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          void find()
        }}
      />
      <Button type="button" look="plain" onClick={() => void find()}>
        {t('find')}
      </Button>
      <div role="status">
        {found === 'UNAVAILABLE' && <p>{t('findUnavailable')}</p>}
        {Array.isArray(found) && offered.length === 0 && <p>{t('foundNone')}</p>}
        {offered.length > 0 && (
          <p className="text-sm text-ink-soft">{t('found', { count: offered.length })}</p>
        )}
      </div>
      <ul>
        {offered.map((firm) => (
          <li key={firm.firmId}>
            <button
              type="button"
              className="quiet-link inline-flex min-h-11 items-center text-left"
              onClick={() => onChange([...named, firm])}
            >
              {t('nameFirm', { name: firm.name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
