import { getLocale, getTranslations } from 'next-intl/server'
import type { FragmentType } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { ForSignedIn } from '../accounts/for-signed-in.tsx'
import { listChoices } from '../firms/choices.ts'
import { DirectoryChoices } from '../firms/directory.queries.ts'
import { askAbout, type Place, pathToPlace } from '../members/place.ts'
import { type EventList_AuditEventConnection, PlaceHistory } from './audit.queries.ts'
import { EventList } from './event-list.tsx'

/** The page with what was done about a firm, or in the name of a base. */
export async function HistoryPage({ place, searchParams }: { place: Place; searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathToHistory(place)}>
      {() => <History place={place} parameters={parameters} />}
    </ForSignedIn>
  )
}

async function History({ place, parameters }: { place: Place; parameters: URLSearchParams }) {
  const after = parameters.get('after')
  const response = await ask(PlaceHistory, { ...askAbout(place), of: place, after }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { firm, exportBase, auditEvents } = response.data
  const named = firm ?? exportBase
  // Users who may not read it do not learn that there is any.
  if (!named || !auditEvents) return <MissingPage />
  return <Events place={place} named={named} events={auditEvents} parameters={parameters} />
}

async function Events({
  place,
  named,
  events,
  parameters,
}: {
  place: Place
  named: { nameZh: string; nameEn: string }
  events: FragmentType<typeof EventList_AuditEventConnection>
  parameters: URLSearchParams
}) {
  const locale = await getLocale()
  const t = await getTranslations('audit')
  // A list without names is better than none.
  const choices = (await ask(DirectoryChoices, {}, locale)).data
  const listed = choices ? Object.values(listChoices(choices, locale)).flat() : []
  const ofBase = place.baseId !== undefined
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>
          <Link href={pathToPlace(place)} className="quiet-link">
            {nameOf(locale, named)}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{t(ofBase ? 'leadBase' : 'leadFirm')}</p>
      </PageHeading>
      <EventList
        events={events}
        path={pathToHistory(place)}
        parameters={parameters}
        namesFirm={ofBase}
        names={new Map(listed.map(({ value, name }) => [value, name]))}
      />
    </div>
  )
}

function pathToHistory(place: Place): string {
  return place.firmId !== undefined ? pathTo.firmHistory(place.firmId) : pathTo.baseHistory(place.baseId)
}
