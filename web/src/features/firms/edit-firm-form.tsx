'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UpdateFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'
import { type FirmChoices, FirmFields } from './firm-fields.tsx'
import { changesBetween, type FirmValues, mostListed, readFirmValues } from './firm-values.ts'

/** Changes what a firm says of itself. */
export function EditFirmForm({
  firmId,
  values,
  choices,
  thisYear,
}: {
  firmId: string
  values: FirmValues
  choices: FirmChoices
  thisYear: number
}) {
  const t = useTranslations('editFirm')
  const change = useChange()
  const router = useRouter()
  const [saved, setSaved] = useState(0)
  return (
    <>
      <Form
        submit={t('save')}
        send={async (form) => {
          setSaved(0)
          const now = readFirmValues(form)
          for (const list of ['heritageDomains', 'capabilities', 'markets'] as const) {
            if (now[list].length > mostListed)
              return { sentence: t('tooMany', { list: t(list), most: mostListed, count: now[list].length }) }
          }
          const input = { firmId, ...changesBetween(values, now) }
          const { refusal } = await change(UpdateFirmDocument, { input }, (data) => data.updateFirm)
          if (refusal) return refusal
          setSaved(saved + 1)
          router.refresh()
        }}
      >
        <FirmFields values={values} choices={choices} thisYear={thisYear} />
      </Form>
      <p role="status" className="mt-3 text-celadon">
        {saved > 0 && (
          <>
            {t('saved')}{' '}
            <Link href={pathTo.firm(firmId)} className="quiet-link">
              {t('openProfile')}
            </Link>
          </>
        )}
      </p>
    </>
  )
}
