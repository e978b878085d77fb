'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { CheckMail } from './check-mail.tsx'
import { confirmationLink, openAnew, verifiedAddress } from './return-path.ts'
import { SecondStepForm } from './second-step-form.tsx'
import { useRefusals } from './use-refusals.ts'

/**
 * Signs in by address and password, and by a code where the account asks for one. `confirmToken`: the token of a verification mail, whose
 * link is followed once the password was right.
 */
export function SignInForm({ returnPath, confirmToken }: { returnPath?: string; confirmToken?: string }) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const refuse = useRefusals()
  const [step, setStep] = useState<'password' | 'code' | 'mail'>('password')
  const [email, setEmail] = useState('')
  const proceed = () => openAnew(locale, returnPath ?? pathTo.home())

  if (step === 'code') return <SecondStepForm proceed={proceed} />
  if (step === 'mail')
    return <CheckMail email={email} title={t('notVerifiedTitle')} returnPath={returnPath} />
  return (
    <Form
      submit={t('signIn')}
      send={async (values) => {
        const address = String(values.get('email'))
        const { data, error } = await authClient.signIn.email({
          email: address,
          password: String(values.get('password')),
        })
        if (error?.code === 'EMAIL_NOT_VERIFIED' && confirmToken) {
          window.location.assign(confirmationLink(locale, confirmToken, returnPath))
        } else if (error?.code === 'EMAIL_NOT_VERIFIED') {
          const callbackURL = verifiedAddress(locale, returnPath)
          const { error: unsent } = await authClient.sendVerificationEmail({ email: address, callbackURL })
          if (unsent) return refuse(unsent)
          setEmail(address)
          setStep('mail')
        } else if (error) return refuse(error)
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
