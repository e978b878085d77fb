import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { ClaimPage } from '@/features/claims/claim-page.tsx'
import { FirmToClaim } from '@/features/claims/claims.queries.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims')
  return { title: t('claimMeta') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  return (
    <ForSignedIn path={pathTo.claimFirm(firmId)} writes>
      {(viewer) => <Claim firmId={firmId} locale={locale} viewer={viewer} />}
    </ForSignedIn>
  )
}

async function Claim({ firmId, locale, viewer }: { firmId: string; locale: string; viewer: Viewer }) {
  const response = await ask(FirmToClaim, { id: firmId }, locale)
  if (response.failure) return <FailureState failure={response.failure} />
  const { firm, viewer: self } = response.data
  if (!firm) return <MissingPage />
  return (
    <ClaimPage
      firm={firm}
      claims={self?.claims ?? []}
      mailDomainHolds={self?.mailDomainHolds ?? false}
      viewer={viewer}
    />
  )
}
