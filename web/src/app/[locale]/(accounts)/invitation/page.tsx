import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadViewer } from '@/features/accounts/load-viewer.ts'
import { Unconfirmed } from '@/features/accounts/unconfirmed.tsx'
import { InvitationPage } from '@/features/members/invitation-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members.invitation')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const token = (await readParameters(searchParams)).get('token')
  const response = await loadViewer()
  if (!response.data) return <FailureState failure={response.failure} />
  const { viewer } = response.data
  if (token && viewer && !viewer.emailVerified)
    return <Unconfirmed email={viewer.email} returnPath={pathTo.invitation(token)} />
  return <InvitationPage token={token} email={viewer?.email} />
}
