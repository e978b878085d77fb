'use client'

import { useTranslations } from 'next-intl'
import { useId, useSyncExternalStore } from 'react'
import { currentWork, onWork } from './solve-challenge.ts'

/**
 * While a challenge is being solved: why, and how far it is. At the lower edge of the window, beneath
 * whatever form.
 */
export function ChallengeProgress() {
  const t = useTranslations('accounts')
  const id = useId()
  const work = useSyncExternalStore(onWork, currentWork, () => null)
  return (
    <div role="status" className="fixed inset-x-0 bottom-0 z-10">
      {work && (
        <div className="border-t border-hairline-strong bg-paper-raised">
          <div className="frame py-4">
            <p id={id}>{t('solvingChallenge')}</p>
            <progress
              aria-labelledby={id}
              value={work.done}
              max={work.most}
              className="mt-2 block h-2 w-full max-w-md accent-celadon"
            />
          </div>
        </div>
      )}
    </div>
  )
}
