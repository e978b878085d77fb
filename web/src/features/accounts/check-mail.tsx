'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/ui/form.tsx'
import { authClient } from './auth-client.ts'
import { verifiedAddress } from './return-path.ts'
import { useFormErrors } from './use-form-errors.ts'

const focusOnMount = (node: HTMLElement | null) => node?.focus()

/** Says that a mail with a link has been sent, and sends it again on request. */
export function CheckMail({
  email,
  title,
  returnPath,
}: {
  email: string
  title: string
  /** Where to go on to once the address is verified. */
  returnPath?: string
}) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const [sentAgain, setSentAgain] = useState(0)
  return (
    <>
      <h2 ref={focusOnMount} tabIndex={-1} className="text-xl outline-none">
        {title}
      </h2>
      <p className="mt-2">{t('checkMail', { email })}</p>
      <p className="mt-2 mb-6 text-ink-soft">{t('checkMailAdvice')}</p>
      <Form
        look="plain"
        submit={t('resend')}
        send={async () => {
          const callbackURL = verifiedAddress(locale, returnPath)
          const { error } = await authClient.sendVerificationEmail({ email, callbackURL })
          if (error) return reject(error)
          setSentAgain(sentAgain + 1)
        }}
      />
      <p role="status" className="mt-3 text-celadon">
        {sentAgain > 0 && t('resent', { count: sentAgain })}
      </p>
    </>
  )
}
