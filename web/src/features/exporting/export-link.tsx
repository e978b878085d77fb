import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { loadViewer } from '../accounts/load-viewer.ts'

/** Tables that can be downloaded, as their files are called. */
type Table = 'firms' | 'projects' | 'participations' | 'ip_assets' | 'briefs'

/** Downloads of the tables behind a list, whose page `path` is; for visitors where they sign in for that. */
export async function ExportLink({ tables, path }: { tables: readonly Table[]; path: string }) {
  const t = await getTranslations('exporting')
  const viewer = (await loadViewer()).data?.viewer
  return (
    <p className="mt-6 flex flex-wrap gap-x-6 border-t border-hairline pt-3 text-sm text-ink-soft">
      {viewer ? (
        tables.map((table) => (
          <a
            key={table}
            href={`/files/export/${table}.csv`}
            download
            className="quiet-link inline-flex min-h-11 items-center"
          >
            {t(`download.${table}`)}
          </a>
        ))
      ) : (
        <Link href={pathTo.signIn(path)} className="quiet-link inline-flex min-h-11 items-center">
          {t('signIn')}
        </Link>
      )}
    </p>
  )
}
