import { useLocale, useTranslations } from 'next-intl'
import type { ImportPlacesQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AccountPage } from '../accounts/account-page.tsx'
import { UploadForm } from './upload-form.tsx'

type Places = NonNullable<ImportPlacesQuery['viewer']>
type Chosen = NonNullable<ImportPlacesQuery['exportBase']>

/** Where tables are uploaded. */
export function UploadPage({ viewer, chosen }: { viewer: Places; chosen: Chosen | null }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  // The one that was asked for comes first, and so is chosen; an administrator of the platform is no member.
  const others = viewer.importBases.filter(({ id }) => id !== chosen?.id)
  const bases = [...(chosen?.viewerCanImport ? [chosen] : []), ...others].map((base) => ({
    value: base.id,
    name: nameOf(locale, base),
  }))
  const places = viewer.platformAdmin ? [...bases, { value: '', name: t('platform') }] : bases
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
