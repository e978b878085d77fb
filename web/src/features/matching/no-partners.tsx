import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { NoPartners_FirmFragment } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { NoPartners_Firm } from './no-partners.queries.ts'

/**
 * Why an unfiltered list has no partner, and where to go from there: who may edit the firm to its editor,
 * everybody else to the directory. `firm` is null for a brief.
 */
export function NoPartners({ firm: given }: { firm: FragmentType<typeof NoPartners_Firm> | null }) {
  const t = useTranslations('matching')
  const firm = readFragment(NoPartners_Firm, given)
  return (
    <EmptyState title={t('empty')}>
      <p>{t(firm ? reasonOf(firm) : 'emptyBrief')}</p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        {firm?.viewerCanEdit && (
          <Link href={pathTo.editFirm(firm.id)} className={link}>
            {t('completeProfile')}
          </Link>
        )}
        <Link href={pathTo.firms()} className={link}>
          {t('browseFirms')}
        </Link>
      </p>
    </EmptyState>
  )
}

const link = 'quiet-link inline-flex min-h-11 items-center'

function reasonOf(firm: NoPartners_FirmFragment) {
  if (firm.capabilities.length === 0) return 'emptyNoCapabilities'
  if (firm.kind === 'TRADITIONAL' && firm.heritageDomains.length === 0) return 'emptyNoDomains'
  return 'emptyAdvice'
}
