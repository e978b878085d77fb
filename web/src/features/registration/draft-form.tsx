import { useTranslations } from 'next-intl'
import { buttonClasses } from '@/ui/button.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { FirmDraft } from './draft.ts'

/**
 * Asks what the firm is called, so that it is looked for first; the response is an address of its own and
 * needs no script.
 */
export function DraftForm({ draft }: { draft: FirmDraft | null }) {
  const t = useTranslations('registration')
  return (
    <form method="get" className="max-w-md space-y-5">
      <TextField
        label={t('name')}
        advice={t('nameAdvice')}
        name="name"
        defaultValue={draft?.nameZh || draft?.nameEn}
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
        defaultValue={draft?.website}
        maxLength={300}
      />
      <button type="submit" className={buttonClasses(draft ? 'plain' : 'seal')}>
        {t('look')}
      </button>
    </form>
  )
}
