import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { DirectoryChoices } from '@/features/firms/directory.queries.ts'
import { FirmToEdit } from '@/features/firms/edit-firm.queries.ts'
import { EditFirmPage } from '@/features/firms/edit-firm-page.tsx'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editFirm')
  return { title: t('title') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  return (
    <ForSignedIn path={pathTo.editFirm(firmId)} writes>
      {(viewer) => <EditFirm firmId={firmId} locale={locale} viewer={viewer} />}
    </ForSignedIn>
  )
}

async function EditFirm({ firmId, locale, viewer }: { firmId: string; locale: string; viewer: Viewer }) {
  const [firm, choices] = await Promise.all([
    ask(FirmToEdit, { id: firmId }, locale),
    ask(DirectoryChoices, {}, locale),
  ])
  if (firm.failure) return <FailureState failure={firm.failure} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const { firm: edited, provinces } = firm.data
  if (!edited?.viewerCanEdit) return <MissingPage />
  return <EditFirmPage firm={edited} viewer={viewer} provinces={provinces} choices={choices.data} />
}
