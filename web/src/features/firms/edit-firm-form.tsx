'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { UpdateFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { Link } from '@/ui/link.tsx'
import type { FirmChoices } from './choices.ts'
import { EndsVerification } from './ends-verification.tsx'
import { FirmFields, IDENTITY, type IdentityField, useFirmCheck } from './firm-fields.tsx'
import { changesBetween, type FirmValues, readFirmValues } from './firm-values.ts'

/**
 * Changes what a firm says of itself. Where somebody else has changed it meanwhile nothing is saved: what was
 * typed stays, and the newest profile can be looked at beside it, or loaded in its stead. Another name or
 * type of a verified firm is warned of: it ends the verification, which an owner can then ask for again.
 */
export function EditFirmForm({
  firmId,
  version,
  verified,
  isOwner,
  values,
  choices,
  thisYear,
}: {
  firmId: string
  /** Of the profile that `values` are. */
  version: number
  verified: boolean
  /** Whether the viewer owns the firm, and so may end its verification. */
  isOwner: boolean
  values: FirmValues
  choices: FirmChoices
  thisYear: number
}) {
  const t = useTranslations('editFirm')
  const change = useChange()
  const check = useFirmCheck()
  const router = useRouter()
  const [saved, setSaved] = useState(0)
  const [ended, setEnded] = useState(false)
  // What stands in the fields goes by these, not by what a refresh of the page brings: it does not change the
  // fields.
  const [base, setBase] = useState({ values, version, verified })
  const [identity, setIdentity] = useState<Pick<FirmValues, IdentityField>>(values)
  const isOther = IDENTITY.some((name) => identity[name]?.trim() !== base.values[name])
  return (
    <>
      <Form
        asksBeforeLeaving
        submit={t('save')}
        check={check}
        send={async (form) => {
          setSaved(0)
          setEnded(false)
          const now = readFirmValues(form)
          const agreed = form.get('endsVerification') === 'on' && { endsVerification: true }
          const input = {
            firmId,
            expectedVersion: base.version,
            ...agreed,
            ...changesBetween(base.values, now),
          }
          const { made, errors } = await change(UpdateFirmDocument, { input }, (data) => data.updateFirm)
          // It may have been verified since this page was opened.
          if (errors?.some(({ field }) => field === 'endsVerification')) setBase({ ...base, verified: true })
          if (errors)
            return errors.map((error) =>
              error.code === 'CONFLICT' && error.field === 'expectedVersion'
                ? { message: <Conflict firmId={firmId} message={error.message} /> }
                : error,
            )
          const stillVerified = made.firm?.verified ?? base.verified
          setEnded(base.verified && !stillVerified)
          setBase({ values: now, version: made.firm?.version ?? base.version, verified: stillVerified })
          setSaved(saved + 1)
          router.refresh()
        }}
      >
        <FirmFields
          values={values}
          choices={choices}
          thisYear={thisYear}
          onIdentity={(name, value) => setIdentity((before) => ({ ...before, [name]: value }))}
          belowIdentity={base.verified && isOther && <EndsVerification isOwner={isOwner} />}
        />
      </Form>
      <p role="status" className="mt-3 text-celadon">
        {saved > 0 && (
          <>
            {t('saved')}{' '}
            <Link href={pathTo.firm(firmId)} className="quiet-link">
              {t('openProfile')}
            </Link>
            {ended && (
              <>
                {' '}
                {t('verificationEnded')}{' '}
                <Link href={pathTo.claimFirm(firmId)} className="quiet-link">
                  {t('verifyAgain')}
                </Link>
              </>
            )}
          </>
        )}
      </p>
    </>
  )
}

/** Says that the profile has changed meanwhile, and what can be done about it. */
function Conflict({ firmId, message }: { firmId: string; message: ReactNode }) {
  const t = useTranslations('editFirm')
  return (
    <>
      {message} {t('typedStays')}
      <span className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        <Link href={pathTo.firm(firmId)} target="_blank" className="quiet-link">
          {t('compare')}
        </Link>
        {/* Not within the page as it is: its fields would keep what was typed. */}
        <a href={window.location.pathname} data-discards className="quiet-link">
          {t('loadNewest')}
        </a>
      </span>
    </>
  )
}
