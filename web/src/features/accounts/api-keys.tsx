'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDates } from '@/i18n/dates.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { Form } from '@/ui/form.tsx'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import type { ApiKey } from './load-security.ts'
import { useFormErrors } from './use-form-errors.ts'

/** How long a key may live, in days. */
const LIFETIMES_IN_DAYS = [30, 90, 365]
const DAY_IN_SECONDS = 86_400

const focusOnMount = (node: HTMLElement | null) => node?.focus()

/** The keys of one's programs: each with what it may do and until when; a new one is shown once. */
export function ApiKeys({ apiKeys }: { apiKeys: ApiKey[] }) {
  const t = useTranslations('accounts')
  const format = useDates()
  const reject = useFormErrors()
  const router = useRouter()
  const [made, setMade] = useState<string>()
  return (
    <>
      <p className="measure mb-4 text-ink-soft">{t('keysLead')}</p>
      {made && (
        <div className="mb-6 border-l-2 border-ochre pl-4">
          <h3 ref={focusOnMount} tabIndex={-1} className="text-lg outline-none">
            {t('newKey')}
          </h3>
          <p className="mt-1 text-ink-soft">{t('newKeyAdvice')}</p>
          <code className="mt-2 block select-all break-all">{made}</code>
        </div>
      )}
      <ul className="mb-6">
        {apiKeys.map((key) => (
          <li
            key={key.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-3"
          >
            <div>
              <p className="font-medium">{key.name}</p>
              <p className="text-sm text-ink-soft">
                <code>{key.start}…</code> · {t(key.configId === 'write' ? 'keyWrites' : 'keyReads')}
                {key.expiresAt &&
                  ` · ${t('keyUntil', { date: format.dateTime(new Date(key.expiresAt), { dateStyle: 'medium' }) })}`}
              </p>
            </div>
            <Form
              look="plain"
              submit={<NamedAction name={key.name}>{t('deleteKey')}</NamedAction>}
              send={async () => {
                const { error } = await authClient.apiKey.delete({ keyId: key.id, configId: key.configId })
                if (error) return reject(error)
                router.refresh()
              }}
            />
          </li>
        ))}
      </ul>
      <div className="max-w-md">
        <Form
          key={made}
          look="plain"
          submit={t('makeKey')}
          send={async (values) => {
            const { data, error } = await authClient.apiKey.create({
              name: String(values.get('name')).trim(),
              configId: String(values.get('scope')),
              expiresIn: Number(values.get('days')) * DAY_IN_SECONDS,
            })
            if (error) return reject(error, { INVALID_NAME: 'name' })
            setMade(data.key)
            router.refresh()
          }}
        >
          <TextField label={t('keyName')} advice={t('keyNameAdvice')} name="name" maxLength={80} required />
          <FormChoiceRow
            name="scope"
            legend={t('keyScope')}
            chosen="default"
            choices={[
              { value: 'default', name: t('keyReads') },
              { value: 'write', name: t('keyWrites') },
            ]}
          />
          <FormChoiceRow
            name="days"
            legend={t('keyLifetime')}
            chosen="90"
            choices={LIFETIMES_IN_DAYS.map((days) => ({
              value: String(days),
              name: t('days', { count: days }),
            }))}
          />
        </Form>
      </div>
    </>
  )
}
