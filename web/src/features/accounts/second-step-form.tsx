'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/ui/button.tsx'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { useFormErrors } from './use-form-errors.ts'

/** The second step of signing in: the code of an authenticator app, or one of the recovery codes. */
export function SecondStepForm({ proceed }: { proceed: () => void }) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [recovering, setRecovering] = useState(false)
  return (
    <>
      <p className="mb-5">{t('secondStepLead')}</p>
      <Form
        key={String(recovering)}
        submit={t('signIn')}
        send={async (values) => {
          const code = String(values.get('code')).replaceAll(/\s/g, '')
          const { error } = recovering
            ? await authClient.twoFactor.verifyBackupCode({ code })
            : await authClient.twoFactor.verifyTotp({ code })
          if (error) return reject(error, { INVALID_CODE: 'code', INVALID_BACKUP_CODE: 'code' })
          proceed()
        }}
      >
        <TextField
          label={t(recovering ? 'recoveryCode' : 'code')}
          advice={t(recovering ? 'recoveryCodeAdvice' : 'codeAdvice')}
          name="code"
          inputMode={recovering ? 'text' : 'numeric'}
          autoComplete={recovering ? 'off' : 'one-time-code'}
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          required
        />
      </Form>
      <Button className="mt-4" onClick={() => setRecovering(!recovering)}>
        {t(recovering ? 'useApp' : 'useRecoveryCode')}
      </Button>
    </>
  )
}
