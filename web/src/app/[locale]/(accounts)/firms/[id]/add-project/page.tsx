import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { DirectoryChoices } from '@/features/firms/directory.queries.ts'
import { FirmToAddProject, NamedFirmFields_Firm } from '@/features/projects/edit-project.queries.ts'
import { ProjectFormPage } from '@/features/projects/project-form-page.tsx'
import { NO_PROJECT, toNamedFirm } from '@/features/projects/project-values.ts'
import { readFragment } from '@/gql/fragment-masking.ts'
import { nameOf, readLocale } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editProject')
  return { title: t('addTitle') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  return (
    <ForSignedIn path={pathTo.addProject(firmId)} writes>
      {() => <AddProject firmId={firmId} locale={locale} />}
    </ForSignedIn>
  )
}

async function AddProject({ firmId, locale }: { firmId: string; locale: string }) {
  const [asked, choices] = await Promise.all([
    ask(FirmToAddProject, { id: firmId }, locale),
    ask(DirectoryChoices, {}, locale),
  ])
  if (asked.failure) return <FailureState failure={asked.failure} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const { firm } = asked.data
  if (!firm?.viewerCanAddProject) return <MissingPage />
  const t = await getTranslations('editProject')
  const own = toNamedFirm(readFragment(NamedFirmFields_Firm, firm), (each) =>
    nameOf(readLocale(locale), each),
  )
  return (
    <ProjectFormPage
      title={t('addTitle')}
      back={{ href: pathTo.firm(own.firmId), name: own.name }}
      own={own}
      values={NO_PROJECT}
      choices={choices.data}
    />
  )
}
