import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { SourceLine } from '../provenance/source-line.tsx'
import { AskedBy_Firm, AskedBy_FirmRequest } from './reviews.queries.ts'

/** Who asks, for whoever decides; with the source of the firm's profile, which the evidence is held against. */
export function AskedBy({
  request,
  firm: given,
}: {
  request: FragmentType<typeof AskedBy_FirmRequest>
  firm: FragmentType<typeof AskedBy_Firm> | null | undefined
}) {
  const t = useTranslations('reviews')
  const { askedByName, askedByEmail } = readFragment(AskedBy_FirmRequest, request)
  const firm = readFragment(AskedBy_Firm, given)
  return (
    <>
      <p className="mt-2">
        {t('askedBy')}
        {askedByName} ·{' '}
        <a href={`mailto:${askedByEmail}`} className="quiet-link">
          {askedByEmail}
        </a>
      </p>
      {firm && !firm.sample && (
        <div className="mt-2">
          <SourceLine source={firm.source} />
        </div>
      )}
    </>
  )
}
