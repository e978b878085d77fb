'use client'

import { useTranslations } from 'next-intl'
import { use, useId } from 'react'
import { FieldErrors } from '@/ui/form.tsx'

/**
 * Warns of what another name or type of a verified firm costs, before anything is saved: owners agree to it
 * by a tick, others are sent to one. Belongs in a `Form`.
 */
export function EndsVerification({ isOwner }: { isOwner: boolean }) {
  const t = useTranslations('editFirm')
  const id = useId()
  const error = use(FieldErrors).endsVerification
  return (
    <div className="border-l-2 border-ochre pl-3">
      <p id={`${id}-warning`} className="text-[0.9375rem]">
        {t(isOwner ? 'changeEndsVerification' : 'changeByOwners')}
      </p>
      {isOwner && (
        <label className="mt-1 flex min-h-11 items-center gap-2.5 text-[0.9375rem]">
          <input
            type="checkbox"
            name="endsVerification"
            aria-describedby={error ? `${id}-warning ${id}-error` : `${id}-warning`}
            aria-invalid={error ? true : undefined}
            className="size-4 shrink-0"
          />
          {t('endVerification')}
        </label>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-cinnabar">
          {error}
        </p>
      )}
    </div>
  )
}
