import { useTranslations } from 'next-intl'
import type { TableImportState } from '@/gql/graphql.ts'
import { Tag, type TagTone } from '@/ui/tag.tsx'

const TONES: Partial<Record<TableImportState, TagTone>> = {
  PREPARED: 'caution',
  FAILED: 'caution',
  PUBLISHED: 'proven',
}

/** How far an import is, in a word. */
export function ImportStateTag({ state }: { state: TableImportState }) {
  const t = useTranslations('imports')
  return <Tag tone={TONES[state] ?? 'plain'}>{t(`state.${state}`)}</Tag>
}
