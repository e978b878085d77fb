import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { DirectoryChoices } from '@/features/firms/directory.queries.ts'
import { ProjectToEdit } from '@/features/projects/edit-project.queries.ts'
import { EditProjectPage } from '@/features/projects/edit-project-page.tsx'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editProject')
  return { title: t('editTitle') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const projectId = readId(id)
  return (
    <ForSignedIn path={pathTo.editProject(projectId)} writes>
      {() => <EditProject projectId={projectId} locale={locale} />}
    </ForSignedIn>
  )
}

async function EditProject({ projectId, locale }: { projectId: string; locale: string }) {
  const [asked, choices] = await Promise.all([
    ask(ProjectToEdit, { id: projectId }, locale),
    ask(DirectoryChoices, {}, locale),
  ])
  if (asked.failure) return <FailureState failure={asked.failure} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const { project } = asked.data
  if (!project?.viewerCanChange || !project.enteredBy) return <MissingPage />
  return <EditProjectPage project={project} enteredBy={project.enteredBy} choices={choices.data} />
}
