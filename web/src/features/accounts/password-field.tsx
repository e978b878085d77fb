'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field.tsx'
import { MAX_LENGTH, MIN_LENGTH } from './password-bounds.ts'

/** A field for a new password: long is what makes it good, and managers may fill it in. */
export function PasswordField({ name, label }: { name: string; label: string }) {
  const t = useTranslations('accounts')
  return (
    <TextField
      label={label}
      advice={t('passwordAdvice', { count: MIN_LENGTH })}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={MIN_LENGTH}
      maxLength={MAX_LENGTH}
      required
    />
  )
}
