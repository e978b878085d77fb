import { useTranslations } from 'next-intl'
import type { SimilarFirmsQuery } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { FirmLine } from '../firms/firm-line.tsx'

export type LikelyDuplicate = NonNullable<SimilarFirmsQuery['similarFirms']>[number]

/**
 * Firms that may be the same as the draft, why, and a link to each: to claim it, or to its
 * owners.
 */
export function LikelyDuplicates({ firms }: { firms: LikelyDuplicate[] }) {
  const t = useTranslations('registration')
  if (firms.length === 0) return <p>{t('noneAlike')}</p>
  return (
    <>
      <p className="measure mb-4">{t('someAlike')}</p>
      <ul>
        {firms.map(({ firm, because }) => (
          <li key={firm.id}>
            <FirmLine
              firm={firm}
              aside={
                <>
                  <p>{because.map((reason) => t(`because.${reason}`)).join(t('comma'))}</p>
                  {firm.claimed ? (
                    <p>{t('claimed')}</p>
                  ) : (
                    <Link
                      href={pathTo.claimFirm(firm.id)}
                      className="quiet-link inline-flex min-h-11 items-center"
                    >
                      {t('claim')}
                    </Link>
                  )}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </>
  )
}
