import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { DirectoryChoices } from '@/features/firms/directory.queries.ts'
import { type FirmDraft, readDraft } from '@/features/registration/draft.ts'
import { RegistrationChoices, SimilarFirms } from '@/features/registration/registration.queries.ts'
import { RegistrationPage } from '@/features/registration/registration-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('registration')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const draft = readDraft(await readParameters(searchParams))
  return (
    <ForSignedIn path={pathTo.registerFirm(draft ?? undefined)} writes>
      {(viewer) =>
        draft ? (
          <Registration viewer={viewer} draft={draft} />
        ) : (
          <RegistrationPage viewer={viewer} looked={null} />
        )
      }
    </ForSignedIn>
  )
}

async function Registration({ viewer, draft }: { viewer: Viewer; draft: FirmDraft }) {
  const locale = await getLocale()
  const { nameZh, nameEn, website } = draft
  const to = { nameZh: nameZh || null, nameEn: nameEn || null, website: website || null }
  const [similar, directory, choices] = await Promise.all([
    ask(SimilarFirms, { to }, locale),
    ask(DirectoryChoices, {}, locale),
    ask(RegistrationChoices, {}, locale),
  ])
  if (similar.failure) return <FailureState failure={similar.failure} />
  if (directory.failure) return <FailureState failure={directory.failure} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const alike = similar.data.similarFirms ?? []
  return (
    <RegistrationPage
      viewer={viewer}
      looked={{ draft, alike, directory: directory.data, choices: choices.data }}
    />
  )
}
