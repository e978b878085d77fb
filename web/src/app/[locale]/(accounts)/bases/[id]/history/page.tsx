import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { BaseHistory } from '@/features/audit/audit.queries.ts'
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
  const baseId = readId(id)
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.baseHistory(baseId)}>
      {() => <History baseId={baseId} locale={locale} parameters={parameters} />}
    </ForSignedIn>
  )
}

async function History({
  baseId,
  locale,
  parameters,
}: {
  baseId: string
  locale: string
  parameters: URLSearchParams
}) {
  const t = await getTranslations('audit')
  const answer = await ask(BaseHistory, { id: baseId, after: parameters.get('after') }, locale)
  if (answer.failure) return <FailureState failure={answer.failure} />
  const { exportBase, auditEvents } = answer.data
  // Whoever may not read it does not learn that there is any.
  if (!exportBase || !auditEvents) return <MissingPage />
  return (
    <HistoryPage
      named={exportBase}
      home={pathTo.base(baseId)}
      lead={t('leadBase')}
      events={auditEvents}
      path={pathTo.baseHistory(baseId)}
      parameters={parameters}
      namesFirm
    />
  )
}
