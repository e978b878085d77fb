'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { type AuthError, useFormErrors } from './use-form-errors.ts'

/** Asks for a mail to an address. Whether there is a reason to write to it, only the mail shows. */
export function AskForMailForm({
  email,
  submit,
  sent,
  ask,
}: {
  email?: string
  /** The word on the button. */
  submit: string
  /** What is said afterwards. */
  sent: string
  ask: (email: string) => Promise<{ error: AuthError | null }>
}) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Form
        submit={submit}
        send={async (values) => {
          setAsked(false)
          const { error } = await ask(String(values.get('email')))
          if (error) return reject(error, { INVALID_EMAIL: 'email' })
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
        {asked && sent}
      </p>
    </>
  )
}
