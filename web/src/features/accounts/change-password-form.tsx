'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import { Form } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { authClient } from './auth-client.ts'
import { PasswordField } from './password-field.tsx'
import { useFormErrors } from './use-form-errors.ts'

/** Changes the password and signs out everywhere else: who knew the old one may sit there. */
export function ChangePasswordForm({ email }: { email: string }) {
  const t = useTranslations('accounts')
  const reject = useFormErrors()
  const router = useRouter()
  const [changes, setChanges] = useState(0)
  return (
    <>
      <Form
        // A fresh form after a change: passwords do not stay on the page.
        key={changes}
        look="plain"
        submit={t('changePassword')}
        send={async (values) => {
          const change = {
            currentPassword: String(values.get('currentPassword')),
            newPassword: String(values.get('newPassword')),
            revokeOtherSessions: true,
            // A field of our own, see api/src/kernel/auth/request-bodies.ts.
            endKeysAndDevices: values.get('endKeysAndDevices') === 'on',
          }
          const { error } = await authClient.changePassword(change)
          if (error)
            return reject(error, {
              INVALID_PASSWORD: 'currentPassword',
              PASSWORD_TOO_SHORT: 'newPassword',
              PASSWORD_TOO_SIMPLE: 'newPassword',
              PASSWORD_UNCHANGED: 'newPassword',
              PASSWORD_TOO_LONG: 'newPassword',
            })
          setChanges(changes + 1)
          router.refresh()
        }}
      >
        {/* Shows a password manager whose passwords these are. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          label={t('currentPassword')}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
        />
        <PasswordField name="newPassword" label={t('newPassword')} />
        <label className="flex min-h-8 items-center gap-2.5 text-[0.9375rem]">
          <input type="checkbox" name="endKeysAndDevices" className="size-4 shrink-0" />
          {t('endKeysAndDevices')}
        </label>
      </Form>
      <p role="status" className="mt-3 text-celadon">
        {changes > 0 && t('passwordChanged')}
      </p>
    </>
  )
}
