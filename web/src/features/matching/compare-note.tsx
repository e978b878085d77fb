import { useTranslations } from 'next-intl'
import { MAX_COMPARED } from './partner-address.ts'

/** What came of marks that do not make a comparison as they are. */
export function CompareNote({ parameters }: { parameters: URLSearchParams }) {
  const t = useTranslations('matching')
  const marked = new Set(parameters.getAll('compare').filter(Boolean)).size
  if (marked !== 1 && marked <= MAX_COMPARED) return null
  return (
    <p role="status" className="my-4 border-l-2 border-ochre bg-ochre-wash px-3 py-2 text-ochre">
      {marked === 1 ? t('compareOne') : t('compareTooMany', { max: MAX_COMPARED })}
    </p>
  )
}
