import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/ui/button.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Sought } from './sought.ts'

/** Asks what the firm is called, so that it is looked for first; the answer is an address of its own and needs no script. */
export function SoughtForm({ sought }: { sought: Sought | null }) {
  const t = useTranslations('registration')
  return (
    <form method="get" className="max-w-md space-y-5">
      <TextField
        label={t('nameZh')}
        name="nameZh"
        lang="zh-Hans"
        defaultValue={sought?.nameZh}
        maxLength={200}
        required
      />
      <TextField
        label={t('nameEn')}
        name="nameEn"
        lang="en"
        defaultValue={sought?.nameEn}
        maxLength={200}
        required
      />
      <TextField
        label={t('website')}
        advice={t('websiteAdvice')}
        name="website"
        type="text"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        defaultValue={sought?.website}
        maxLength={300}
      />
      <button type="submit" className={buttonClasses(sought ? 'plain' : 'seal')}>
        {t('look')}
      </button>
    </form>
  )
}
