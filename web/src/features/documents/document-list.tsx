import { useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { DocumentList_Document } from './documents.queries.ts'
import { FileSize } from './file-size.tsx'

/** Attached documents, to be downloaded; nothing where there are none. */
export function DocumentList({
  documents,
}: {
  documents: readonly FragmentType<typeof DocumentList_Document>[]
}) {
  const t = useTranslations('documents')
  if (documents.length === 0) return null
  return (
    <ul aria-label={t('shown')} className="mt-2">
      {readFragment(DocumentList_Document, documents).map(({ id, name, size, url }) => (
        <li key={id} className="break-words">
          <a href={url} download className="quiet-link">
            {name}
          </a>{' '}
          <FileSize bytes={size} />
        </li>
      ))}
    </ul>
  )
}
