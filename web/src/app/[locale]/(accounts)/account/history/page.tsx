import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { AccountHistory } from '@/features/audit/audit.queries.ts'
import { EventList } from '@/features/audit/event-list.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit')
  return { title: t('titleAccount') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.accountHistory()}>{() => <History parameters={parameters} />}</ForSignedIn>
}

async function History({ parameters }: { parameters: URLSearchParams }) {
  const t = await getTranslations('audit')
  const response = await ask(AccountHistory, { after: parameters.get('after') }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  // A session may end between two questions.
  if (!response.data.viewer) return <MissingPage />
  return (
    <div className="frame pb-16">
      <PageHeading title={t('titleAccount')}>
        <p>
          {t.rich('leadAccount', {
            link: (words) => (
              <Link href={`${pathTo.security()}#password`} className="quiet-link">
                {words}
              </Link>
            ),
          })}
        </p>
      </PageHeading>
      <EventList
        events={response.data.viewer.events}
        path={pathTo.accountHistory()}
        parameters={parameters}
        names={new Map()}
      />
    </div>
  )
}
