'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { verifiedAddress } from './return-path.ts'
import { useRefusals } from './use-refusals.ts'

/** Asks for another mail to verify an address. Whether it waits for one, only the mail tells. */
export function ResendForm({ email, returnPath }: { email?: string; returnPath?: string }) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const refuse = useRefusals()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Form
        submit={t('resend')}
        send={async (values) => {
          setAsked(false)
          const { error } = await authClient.sendVerificationEmail({
            email: String(values.get('email')),
            callbackURL: verifiedAddress(locale, returnPath),
          })
          if (error) return refuse(error, { INVALID_EMAIL: 'email' })
          setAsked(true)
        }}
      >
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          required
        />
      </Form>
      <p role="status" className="mt-4">
        {asked && t('verificationSent')}
      </p>
    </>
  )
}
