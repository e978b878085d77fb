import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ImportPlaces } from '@/features/imports/imports.queries.ts'
import { UploadPage } from '@/features/imports/upload-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('upload') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const baseId = (await readParameters(searchParams)).get('base')
  return (
    <ForSignedIn path={pathTo.newImport(baseId ?? undefined)} writes>
      {() => <Upload baseId={baseId} />}
    </ForSignedIn>
  )
}

async function Upload({ baseId }: { baseId: string | null }) {
  const response = await ask(
    ImportPlaces,
    { baseId: baseId ?? '', hasBase: baseId !== null },
    await getLocale(),
  )
  if (response.failure) return <FailureState failure={response.failure} />
  const { viewer, exportBase } = response.data
  if (!viewer?.viewerCanImport) return <MissingPage />
  return <UploadPage viewer={viewer} chosen={exportBase ?? null} />
}
