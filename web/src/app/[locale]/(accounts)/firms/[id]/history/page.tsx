import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { FirmHistory } from '@/features/audit/audit.queries.ts'
import { HistoryPage } from '@/features/audit/history-page.tsx'
import { pathTo, readId } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: PageParameters
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.firmHistory(firmId)}>
      {() => <History firmId={firmId} locale={locale} parameters={parameters} />}
    </ForSignedIn>
  )
}

async function History({
  firmId,
  locale,
  parameters,
}: {
  firmId: string
  locale: string
  parameters: URLSearchParams
}) {
  const t = await getTranslations('audit')
  const answer = await ask(FirmHistory, { id: firmId, after: parameters.get('after') }, locale)
  if (answer.failure) return <FailureState failure={answer.failure} />
  const { firm, auditEvents } = answer.data
  // Whoever may not read it does not learn that there is any.
  if (!firm || !auditEvents) return <MissingPage />
  return (
    <HistoryPage
      named={firm}
      home={pathTo.firm(firmId)}
      lead={t('leadFirm')}
      events={auditEvents}
      path={pathTo.firmHistory(firmId)}
      parameters={parameters}
    />
  )
}
