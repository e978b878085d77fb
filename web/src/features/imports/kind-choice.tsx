'use client'

import { useTranslations } from 'next-intl'
import type { FirmKind } from '@/gql/graphql.ts'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'

/** Asks on which side firms stand that do not say so. */
export function KindChoice({ chosen }: { chosen: FirmKind }) {
  const t = useTranslations('imports')
  const kinds: FirmKind[] = ['TRADITIONAL', 'DIGITAL']
  return (
    <FormChoiceRow
      name="assumedKind"
      legend={t('kindLegend')}
      chosen={chosen}
      choices={kinds.map((value) => ({ value, name: t(`kind.${value}`) }))}
    />
  )
}
