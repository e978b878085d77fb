import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { readHost, SourceLine } from '../provenance/source-line.tsx'
import { registerOf } from './register-of.ts'
import { AskedBy_Firm, AskedBy_FirmRequest } from './requests.queries.ts'

/**
 * The requester, for the reviewers; with what the evidence is held against: the register of codes, the firm's
 * website, the source of its profile.
 */
export function AskedBy({
  request,
  firm: given,
}: {
  request: FragmentType<typeof AskedBy_FirmRequest>
  firm: FragmentType<typeof AskedBy_Firm> | null | undefined
}) {
  const t = useTranslations('requests')
  const { askedByName, askedByEmail, evidenceKind, evidence } = readFragment(AskedBy_FirmRequest, request)
  const firm = readFragment(AskedBy_Firm, given)
  const register = registerOf(evidenceKind, evidence)
  const website = firm?.website
  const host = website ? readHost(website) : null
  return (
    <>
      <p className="mt-2">
        {t('askedBy')}
        {askedByName} ·{' '}
        <a href={`mailto:${askedByEmail}`} className="quiet-link">
          {askedByEmail}
        </a>
      </p>
      {register && (
        <p className="mt-2">
          <a href={register.href} className="quiet-link" rel="noopener nofollow external" target="_blank">
            {t(`registers.${register.name}`, { host: register.host })}
          </a>
        </p>
      )}
      {website && host && (
        <p className="mt-2">
          {t('website')}
          <a href={website} className="quiet-link" rel="noopener nofollow external" target="_blank">
            {host}
          </a>
        </p>
      )}
      {firm && !firm.sample && (
        <div className="mt-2">
          <SourceLine source={firm.source} />
        </div>
      )}
    </>
  )
}
