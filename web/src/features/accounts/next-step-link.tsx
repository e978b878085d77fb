import { useTranslations } from 'next-intl'
import type { FragmentType } from '@/gql/fragment-masking.ts'
import { Link } from '@/ui/link.tsx'
import type { PlaceLinks_Firm } from './place-links.queries.ts'
import { nextLinkOfFirm } from './place-links.ts'

/** Names what comes next for a firm of one's own, and leads there; nothing where all is done. */
export function NextStepLink({ firm }: { firm: FragmentType<typeof PlaceLinks_Firm> }) {
  const t = useTranslations('accounts')
  const next = nextLinkOfFirm(firm)
  if (!next) return null
  return (
    <p className="mt-2 border-l-2 border-celadon pl-3 text-base">
      {t('nextStep')}{' '}
      <Link href={next.href} className="quiet-link inline-flex min-h-11 items-center">
        {t(`nextSteps.${next.step}`)}
      </Link>
    </p>
  )
}
