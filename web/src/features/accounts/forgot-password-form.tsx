'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { useRefusals } from './use-refusals.ts'

/** Asks for a mail with a link to a new password. Whether there is such an account, only the mail tells. */
export function ForgotPasswordForm() {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const refuse = useRefusals()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Form
        submit={t('sendResetLink')}
        send={async (values) => {
          setAsked(false)
          const { error } = await authClient.requestPasswordReset({
            email: String(values.get('email')),
            redirectTo: `/${locale}${pathTo.resetPassword()}`,
          })
          if (error) return refuse(error, { INVALID_EMAIL: 'email' })
          setAsked(true)
        }}
      >
        <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
      </Form>
      <p role="status" className="mt-4">
        {asked && t('resetLinkSent')}
      </p>
    </>
  )
}
