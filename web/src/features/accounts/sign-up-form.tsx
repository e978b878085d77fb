'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { CheckMail } from './check-mail.tsx'
import { PasswordField } from './password-field.tsx'
import { verifiedAddress } from './return-path.ts'
import { useFormErrors } from './use-form-errors.ts'

/** Makes an account. The response is the same whether the address is new or not: the mail says which. */
export function SignUpForm({ returnPath }: { returnPath?: string }) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [email, setEmail] = useState('')
  if (email) return <CheckMail email={email} title={t('checkMailTitle')} returnPath={returnPath} />
  return (
    <Form
      submit={t('signUp')}
      send={async (values) => {
        const address = String(values.get('email'))
        const { error } = await authClient.signUp.email({
          name: String(values.get('name')).trim(),
          email: address,
          password: String(values.get('password')),
          callbackURL: verifiedAddress(locale, returnPath),
        })
        if (error)
          return reject(error, {
            INVALID_EMAIL: 'email',
            INVALID_NAME: 'name',
            PASSWORD_TOO_SHORT: 'password',
            PASSWORD_TOO_SIMPLE: 'password',
            PASSWORD_TOO_LONG: 'password',
          })
        setEmail(address)
      }}
    >
      <TextField
        label={t('name')}
        advice={t('nameAdvice')}
        name="name"
        autoComplete="name"
        maxLength={80}
        required
      />
      <TextField
        label={t('email')}
        advice={t('emailAdvice')}
        name="email"
        type="email"
        autoComplete="username"
        required
      />
      <PasswordField name="password" label={t('password')} />
    </Form>
  )
}
