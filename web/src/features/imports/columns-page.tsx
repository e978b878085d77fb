import { useFormatter, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { PLATFORM_TABLES, useColumnWords } from './import-tables.ts'
import { TEMPLATE_COLUMNS, templateOf } from './template-columns.ts'

const RULES = ['id', 'kind', 'type', 'list', 'date', 'encoding', 'vocabulary'] as const

/** What the columns of each table mean, with a template to download. */
export function ColumnsPage() {
  const t = useTranslations('imports')
  const format = useFormatter()
  const columnWords = useColumnWords()
  return (
    <div className="frame pb-16">
      <PageHeading
        kicker={
          <Link href={pathTo.imports()} className="quiet-link">
            {t('title')}
          </Link>
        }
        title={t('help.title')}
      >
        <p>{t('help.lead')}</p>
      </PageHeading>
      <Section id="rules" title={t('help.rulesTitle')}>
        <ul className="measure space-y-2">
          {RULES.map((rule) => (
            <li key={rule}>{t(`help.rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      {PLATFORM_TABLES.map((table) => {
        const { needed, others } = TEMPLATE_COLUMNS[table]
        return (
          <Section key={table} id={table} title={t(`table.${table}`)}>
            {needed.length > 0 && (
              <p className="mb-3">
                {t('help.needed', { columns: format.list(needed.map(columnWords), { type: 'unit' }) })}
              </p>
            )}
            <table className="text-[0.9375rem]">
              <thead>
                <tr className="text-left">
                  <th scope="col" className="py-1.5 pr-8 font-medium">
                    {t('help.column')}
                  </th>
                  <th scope="col" className="py-1.5 font-medium">
                    {t('help.meaning')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...needed, ...others].map((column) => (
                  <tr key={column} className="border-t border-hairline">
                    <th scope="row" className="py-1.5 pr-8 text-left font-normal">
                      <code>{column}</code>
                    </th>
                    <td className="py-1.5">{columnWords(column)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="mt-3">
              <a
                href={templateOf(table)}
                download={`${table.toLowerCase()}.csv`}
                className="quiet-link inline-flex min-h-11 items-center"
              >
                {t('help.template', { table: t(`table.${table}`) })}
              </a>
            </p>
          </Section>
        )
      })}
    </div>
  )
}
