'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import { Form } from '@/ui/form.tsx'
import { Tag } from '@/ui/tag.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { TwoFactorSetup } from './two-factor-setup.tsx'
import { useFormErrors } from './use-form-errors.ts'

/**
 * Turns the second step of signing in on and off, and makes new recovery codes. Each asks for the password
 * again.
 */
export function TwoFactor({ enabled }: { enabled: boolean }) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const router = useRouter()
  const [setup, setSetup] = useState<{ uri: string; codes: string[] }>()
  const [codes, setCodes] = useState<string[]>()
  const passwordOf = (values: FormData) => String(values.get('password'))
  const passwordField = (
    <TextField
      label={t('currentPassword')}
      name="password"
      type="password"
      autoComplete="current-password"
      required
    />
  )

  if (setup)
    return (
      <TwoFactorSetup
        uri={setup.uri}
        finish={() => {
          setCodes(setup.codes)
          setSetup(undefined)
          router.refresh()
        }}
      />
    )
  if (!enabled && !codes)
    return (
      <>
        <p className="mb-5">{t('secondStepOff')}</p>
        <Form
          look="plain"
          submit={t('turnOn')}
          send={async (values) => {
            const { data, error } = await authClient.twoFactor.enable({ password: passwordOf(values) })
            if (error) return reject(error, { INVALID_PASSWORD: 'password' })
            if (data.method === 'totp') setSetup({ uri: data.totpURI, codes: data.backupCodes })
          }}
        >
          {passwordField}
        </Form>
      </>
    )
  return (
    <>
      <p className="mb-5">
        <Tag tone="proven">{t('on')}</Tag> {t('secondStepOn')}
      </p>
      {codes && <RecoveryCodes codes={codes} />}
      <details className="border-t border-hairline py-2">
        <summary className="quiet-link inline-flex min-h-11 items-center">{t('newRecoveryCodes')}</summary>
        <p className="mb-4 text-ink-soft">{t('newRecoveryCodesAdvice')}</p>
        <Form
          look="plain"
          submit={t('newRecoveryCodes')}
          send={async (values) => {
            const password = passwordOf(values)
            const { data, error } = await authClient.twoFactor.generateBackupCodes({ password })
            if (error) return reject(error, { INVALID_PASSWORD: 'password' })
            setCodes(data.backupCodes)
          }}
        >
          {passwordField}
        </Form>
      </details>
      <details className="border-t border-hairline py-2">
        <summary className="quiet-link inline-flex min-h-11 items-center">{t('turnOff')}</summary>
        <p className="mb-4 text-ink-soft">{t('turnOffAdvice')}</p>
        <Form
          look="plain"
          submit={t('turnOff')}
          send={async (values) => {
            const { error } = await authClient.twoFactor.disable({ password: passwordOf(values) })
            if (error) return reject(error, { INVALID_PASSWORD: 'password' })
            setCodes(undefined)
            router.refresh()
          }}
        >
          {passwordField}
        </Form>
      </details>
    </>
  )
}
