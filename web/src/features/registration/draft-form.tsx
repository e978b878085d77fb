'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { buttonClasses } from '@/ui/button.tsx'
import { FieldErrors } from '@/ui/form.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { FirmDraft } from './draft.ts'

/**
 * Asks what the firm is called, so that it is looked for first; the response is an address of its own and
 * needs no script, without which the browser itself says that a name is missing.
 */
export function DraftForm({ draft }: { draft: FirmDraft | null }) {
  const t = useTranslations('registration')
  const [missing, setMissing] = useState(false)
  return (
    <form method="get" className="max-w-md space-y-5">
      <FieldErrors value={missing ? { name: t('nameMissing') } : {}}>
        <TextField
          label={t('name')}
          advice={t('nameAdvice')}
          name="name"
          defaultValue={draft?.nameZh || draft?.nameEn}
          maxLength={200}
          required
          pattern=".*\S.*"
          onInvalid={(event) => {
            event.preventDefault()
            setMissing(true)
            event.currentTarget.focus()
          }}
          onChange={() => setMissing(false)}
        />
      </FieldErrors>
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
