'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { UpdateFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'
import { type FirmChoices, FirmFields } from './firm-fields.tsx'
import { changesBetween, type FirmValues, mostListed, readFirmValues } from './firm-values.ts'

/**
 * Changes what a firm says of itself. Where somebody else has changed it meanwhile nothing is saved: what was typed stays, and the newest
 * profile can be looked at beside it, or loaded in its stead.
 */
export function EditFirmForm({
  firmId,
  version,
  values,
  choices,
  thisYear,
}: {
  firmId: string
  /** Of the profile that `values` are. */
  version: number
  values: FirmValues
  choices: FirmChoices
  thisYear: number
}) {
  const t = useTranslations('editFirm')
  const change = useChange()
  const router = useRouter()
  const [saved, setSaved] = useState(0)
  // What stands in the fields goes by these, not by what a refresh of the page brings: it does not change the fields.
  const [base, setBase] = useState({ values, version })
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
          const input = { firmId, expectedVersion: base.version, ...changesBetween(base.values, now) }
          const { made, refusal, code } = await change(
            UpdateFirmDocument,
            { input },
            (data) => data.updateFirm,
          )
          if (code === 'CONFLICT')
            return { sentence: <Conflict firmId={firmId} sentence={refusal.sentence} /> }
          if (refusal) return refusal
          setBase({ values: now, version: made.firm?.version ?? base.version })
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

/** Says that the profile has changed meanwhile, and what can be done about it. */
function Conflict({ firmId, sentence }: { firmId: string; sentence: ReactNode }) {
  const t = useTranslations('editFirm')
  return (
    <>
      {sentence} {t('typedStays')}
      <span className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <Link href={pathTo.firm(firmId)} target="_blank" className="quiet-link">
          {t('compare')}
        </Link>
        {/* Not within the page as it is: its fields would keep what was typed. */}
        <a href={window.location.pathname} className="quiet-link">
          {t('loadNewest')}
        </a>
      </span>
    </>
  )
}
