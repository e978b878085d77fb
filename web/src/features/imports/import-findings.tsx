import { useFormatter, useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import { Section } from '@/ui/section.tsx'
import { useColumnWords, useNoteWords } from './import-tables.ts'
import { ImportReasons_TableImport } from './imports.queries.ts'
import type { Import } from './shown-import.ts'

/** Entries of lists that are named. */
const MAX_TERMS = 20

/** What was found in the files: counts first, then why something is left out, each reason with an example. */
export function ImportFindings({ found }: { found: Import }) {
  const t = useTranslations('imports')
  const format = useFormatter()
  const columnWords = useColumnWords()
  const noteWords = useNoteWords()
  const { reasons, headers } = readFragment(ImportReasons_TableImport, found)
  const unread = headers
    .map(({ table, columns }) => ({
      table,
      names: columns.filter(({ name, column }) => name !== '' && !column).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0)
  return (
    <Section id="found" title={t('foundTitle')}>
      <ul className="mb-4 space-y-1">
        {found.counts.map(({ table, count }) => (
          <li key={table}>{t(`tableCount.${table}`, { count })}</li>
        ))}
        {found.badRows + found.badCells > 0 && (
          <li>{t('leftOut', { rows: found.badRows, cells: found.badCells })}</li>
        )}
        {found.assumedKinds > 0 && (
          <li>{t(`assumed.${found.assumedKind}`, { count: found.assumedKinds })}</li>
        )}
        {found.unknownTerms.length > 0 && (
          <li className="break-words">
            {t('unknownTerms', {
              terms: format.list(
                found.unknownTerms.slice(0, MAX_TERMS).map(({ term, count }) => t('term', { term, count })),
                { type: 'unit' },
              ),
            })}
          </li>
        )}
      </ul>
      {unread.map(({ table, names }) => (
        <p key={table} className="mb-4 break-words border-l-2 border-ochre pl-3">
          {t('unreadColumns', {
            count: names.length,
            table: t(`table.${table}`),
            columns: format.list(names, { type: 'unit' }),
            title: t('mapTitle'),
          })}
        </p>
      ))}
      {reasons.length > 0 && (
        <>
          <h3 className="mb-2 text-lg">{t('reasonsTitle')}</h3>
          <ul>
            {reasons.map(({ count, leavesOutRow, file, line, column, text }) => (
              <li key={`${file} ${line} ${column} ${text}`} className="border-t border-hairline py-2.5">
                <p className="break-words">
                  <span className="font-medium">
                    {t(leavesOutRow ? 'reasonRows' : 'reasonCells', { count })}
                  </span>
                  {text}
                </p>
                <p className="break-words text-sm text-ink-soft">
                  {t('example', { file, line, column: column ? columnWords(column) : '' })}
                </p>
              </li>
            ))}
          </ul>
          {found.reportUrl && (
            <p className="mt-3">
              <a href={found.reportUrl} download className="quiet-link inline-flex min-h-11 items-center">
                {t('report')}
              </a>
            </p>
          )}
        </>
      )}
      {found.notes.length > 0 && (
        <>
          <h3 className="mt-4 mb-2 text-lg">{t('notesTitle')}</h3>
          <ul className="space-y-1 text-sm text-ink-soft">
            {found.notes.map((note) => (
              <li key={note} className="break-words">
                {noteWords(note)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
