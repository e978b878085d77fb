import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { MembersOfBase } from '@/features/members/members.queries.ts'
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
  const baseId = readId(id)
  const asked = (await readParameters(searchParams)).get('done')
  const done = membersDeeds.find((each) => each === asked)
  return (
    <ForSignedIn path={pathTo.baseMembers(baseId)}>
      {(viewer) => <Members baseId={baseId} locale={locale} accountId={viewer.id} done={done} />}
    </ForSignedIn>
  )
}

async function Members({
  baseId,
  locale,
  accountId,
  done,
}: {
  baseId: string
  locale: string
  accountId: string
  done?: MembersDeed
}) {
  const answer = await ask(MembersOfBase, { id: baseId }, locale)
  if (answer.failure) return <FailureState failure={answer.failure} />
  const { exportBase, membersOf } = answer.data
  // Whoever does not belong there does not learn that there are any.
  if (!exportBase || !membersOf) return <MissingPage />
  return (
    <MembersPage
      place={{ baseId }}
      named={exportBase}
      members={membersOf}
      accountId={accountId}
      done={done}
    />
  )
}
