import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountMessages } from '@/features/accounts/account-messages.tsx'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { LeaveProjectForm } from '@/features/projects/leave-project-form.tsx'
import { ProjectPageQuery } from '@/features/projects/project-page.queries.ts'
import { nameOf, readLocale, titleOf } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editProject')
  return { title: t('leaveTitle') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const projectId = readId(id)
  return (
    <ForSignedIn path={pathTo.leaveProject(projectId)} writes>
      {(viewer) => <LeaveProject projectId={projectId} given={locale} viewer={viewer} />}
    </ForSignedIn>
  )
}

async function LeaveProject({
  projectId,
  given,
  viewer,
}: {
  projectId: string
  given: string
  viewer: Viewer
}) {
  const locale = readLocale(given)
  const { data, failure } = await ask(ProjectPageQuery, { id: projectId }, locale)
  if (failure) return <FailureState failure={failure} />
  const { project } = data
  if (!project?.viewerCanLeave) return <MissingPage />
  const decides = viewer.memberships.filter(({ role }) => role === 'OWNER' || role === 'EDITOR')
  const own = project.participants.filter(
    ({ confirmed, firm }) => confirmed && decides.some((each) => each.firm?.id === firm.id),
  )
  const t = await getTranslations('editProject')
  return (
    <div className="frame pb-16">
      <PageHeading title={t('leaveTitle')}>
        <p>
          <Link href={pathTo.project(project.id)} className="quiet-link">
            {titleOf(locale, project)}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">{t('leaveAdvice')}</p>
      </PageHeading>
      <AccountMessages also={['editProject']}>
        <ul className="space-y-5">
          {own.map(({ firm }) => (
            <li key={firm.id}>
              <p className="mb-2 font-medium">{nameOf(locale, firm)}</p>
              <LeaveProjectForm projectId={project.id} firmId={firm.id} firmName={nameOf(locale, firm)} />
            </li>
          ))}
        </ul>
      </AccountMessages>
    </div>
  )
}
