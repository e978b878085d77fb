import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { MembersOfFirm } from '@/features/members/members.queries.ts'
import { MembersPage } from '@/features/members/members-page.tsx'
import { type MembersDeed, membersDeeds } from '@/features/members/place.ts'
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
  const t = await getTranslations('members')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  const asked = (await readParameters(searchParams)).get('done')
  const done = membersDeeds.find((each) => each === asked)
  return (
    <ForSignedIn path={pathTo.firmMembers(firmId)}>
      {(viewer) => <Members firmId={firmId} locale={locale} accountId={viewer.id} done={done} />}
    </ForSignedIn>
  )
}

async function Members({
  firmId,
  locale,
  accountId,
  done,
}: {
  firmId: string
  locale: string
  accountId: string
  done?: MembersDeed
}) {
  const answer = await ask(MembersOfFirm, { id: firmId }, locale)
  if (answer.failure) return <FailureState failure={answer.failure} />
  const { firm, membersOf } = answer.data
  // Whoever does not belong there does not learn that there are any.
  if (!firm || !membersOf) return <MissingPage />
  return <MembersPage place={{ firmId }} named={firm} members={membersOf} accountId={accountId} done={done} />
}
