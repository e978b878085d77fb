import { useLocale, useTranslations } from 'next-intl'
import type { ImportPlacesQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AccountPage } from '../accounts/account-page.tsx'
import { UploadForm } from './upload-form.tsx'

type Places = NonNullable<ImportPlacesQuery['viewer']>

/** Where tables are uploaded. */
export function UploadPage({ viewer, baseId }: { viewer: Places; baseId: string | null }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  const bases = viewer.importBases.map((base) => ({ value: base.id, name: nameOf(locale, base) }))
  const all = viewer.platformAdmin ? [...bases, { value: '', name: t('platform') }] : bases
  // The one that was asked for comes first, and so is chosen.
  const places = [...all].sort((one, other) => Number(other.value === baseId) - Number(one.value === baseId))
  return (
    <AccountPage
      title={t('upload')}
      lead={
        <>
          {t('uploadLead')}{' '}
          <Link href={pathTo.importColumns()} className="quiet-link">
            {t('help.link')}
          </Link>
        </>
      }
    >
      <AccountMessages also={['imports']}>
        <UploadForm places={places} />
      </AccountMessages>
    </AccountPage>
  )
}
