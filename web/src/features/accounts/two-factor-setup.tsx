'use client'

import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { useFormErrors } from './use-form-errors.ts'

/**
 * Shows the secret for an authenticator app as a QR code, as text and as a link, and asks for the first code.
 */
export function TwoFactorSetup({ uri, finish }: { uri: string; finish: () => void }) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  return (
    <>
      <p>{t('scan')}</p>
      {/* QR scanners need dark on light, so the background stays white in the dark theme. */}
      <div className="my-4 inline-block bg-white p-3">
        <QRCodeSVG value={uri} size={200} title={t('qrTitle')} />
      </div>
      <p>{t('scanOrType')}</p>
      <p className="mt-1">
        <code className="select-all break-all">{new URL(uri).searchParams.get('secret')}</code>
      </p>
      <p className="mt-3 mb-5">
        <a href={uri} className="quiet-link break-all text-sm">
          {uri}
        </a>
      </p>
      <Form
        submit={t('turnOn')}
        send={async (values) => {
          const code = String(values.get('code')).replaceAll(/\s/g, '')
          const { error } = await authClient.twoFactor.verifyTotp({ code })
          if (error) return reject(error, { INVALID_CODE: 'code' })
          finish()
        }}
      >
        <TextField
          label={t('code')}
          advice={t('codeAdvice')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
      </Form>
    </>
  )
}
