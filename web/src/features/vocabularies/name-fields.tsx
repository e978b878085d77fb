'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field.tsx'

/** Asks for the names of an entry in both languages. Belongs in a `Form`. */
export function NameFields({ nameZh, nameEn }: { nameZh?: string; nameEn?: string }) {
  const t = useTranslations('vocabularies')
  const given = { required: true, maxLength: 100, autoComplete: 'off' } as const
  return (
    <>
      <TextField label={t('nameZh')} name="nameZh" lang="zh-CN" defaultValue={nameZh} {...given} />
      <TextField label={t('nameEn')} name="nameEn" lang="en" defaultValue={nameEn} {...given} />
    </>
  )
}
