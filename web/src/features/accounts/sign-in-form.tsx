'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { openFresh, verifiedAddress } from './return-path.ts'
import { SecondStepForm } from './second-step-form.tsx'
import { useFormErrors } from './use-form-errors.ts'

/**
 * Signs in by address and password, and by a code where the account asks for one. An address that is not
 * verified is rejected like a wrong password, so the message says what to do about both. `confirmToken`: the
 * token of a verification mail, which counts once the password was right.
 */
export function SignInForm({ returnPath, confirmToken }: { returnPath?: string; confirmToken?: string }) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [step, setStep] = useState<'password' | 'code'>('password')
  const resend = (words: ReactNode) => (
    <Link href={pathTo.verifyEmail()} className="quiet-link">
      {words}
    </Link>
  )
  const proceed = () => openFresh(locale, returnPath ?? pathTo.home())

  if (step === 'code') return <SecondStepForm proceed={proceed} />
  return (
    <Form
      submit={t('signIn')}
      send={async (values) => {
        const signIn = {
          email: String(values.get('email')),
          password: String(values.get('password')),
          // A field of our own, see api/src/kernel/auth/sign-in-response.ts: the page that a new verification
          // mail leads to.
          ...(!confirmToken && { confirmationURL: verifiedAddress(locale, returnPath) }),
        }
        const { data, error } = await authClient.signIn.email(signIn)
        if (error?.code === 'INVALID_EMAIL_OR_PASSWORD') {
          if (!confirmToken) return [{ message: t.rich('signInFailed', { resend }) }]
          const { error: unproved } = await authClient.verifyEmail({ query: { token: confirmToken } })
          if (unproved?.code === 'SIGN_IN_TO_CONFIRM') return reject(error)
          if (unproved) return reject(unproved)
          window.location.assign(verifiedAddress(locale, returnPath))
        } else if (error) return reject(error)
        else if (data && 'twoFactorRedirect' in data) setStep('code')
        else proceed()
      }}
    >
      <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
      <div>
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <p className="mt-2 text-sm">
          <Link href={pathTo.forgotPassword()} className="quiet-link">
            {t('forgot')}
          </Link>
        </p>
      </div>
    </Form>
  )
}
