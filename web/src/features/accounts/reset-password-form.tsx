'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Form } from '@/ui/form.tsx'
import { authClient } from './auth-client.ts'
import { PasswordField } from './password-field.tsx'
import { useFormErrors } from './use-form-errors.ts'

/** Sets a new password by the token that came with a mail. */
export function ResetPasswordForm({ token }: { token: string }) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [done, setDone] = useState(false)
  if (done)
    return (
      <>
        <p role="status" className="mb-6">
          {t('passwordSet')}
        </p>
        <ButtonLink look="seal" href={pathTo.signIn()}>
          {t('signIn')}
        </ButtonLink>
      </>
    )
  return (
    <Form
      submit={t('setPassword')}
      send={async (values) => {
        const newPassword = String(values.get('newPassword'))
        const { error } = await authClient.resetPassword({ newPassword, token })
        if (error)
          return reject(error, {
            PASSWORD_TOO_SHORT: 'newPassword',
            PASSWORD_TOO_SIMPLE: 'newPassword',
            PASSWORD_UNCHANGED: 'newPassword',
            PASSWORD_TOO_LONG: 'newPassword',
          })
        setDone(true)
      }}
    >
      <PasswordField name="newPassword" label={t('newPassword')} />
    </Form>
  )
}
