import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { BriefToEdit } from '@/features/briefs/edit-brief.queries.ts'
import { EditBriefPage } from '@/features/briefs/edit-brief-page.tsx'
import { DirectoryChoices } from '@/features/firms/directory.queries.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editBrief')
  return { title: t('newTitle') }
}

export default async function Page({ params }: Props) {
  const { locale, id: given } = await params
  const id = readId(given)
  return (
    <ForSignedIn path={pathTo.editBrief(id)} writes>
      {() => <Content id={id} locale={locale} />}
    </ForSignedIn>
  )
}

async function Content({ id, locale }: { id: string; locale: string }) {
  const [found, choices] = await Promise.all([
    ask(BriefToEdit, { id }, locale),
    ask(DirectoryChoices, {}, locale),
  ])
  if (found.failure) return <FailureState failure={found.failure} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const { brief } = found.data
  if (!brief?.viewerCanEdit) return <MissingPage />
  return <EditBriefPage brief={brief} key={brief.status} choices={choices.data} />
}
