import type { useTranslations } from 'next-intl'

type Translate = ReturnType<typeof useTranslations<'graphPicture'>>

const labels = [
  'Firm',
  'Project',
  'Capability',
  'IPAsset',
  'Market',
  'HeritageDomain',
  'Brief',
  'ExportBase',
  'Grant',
] as const

const relations = [
  'OFFERS',
  'WORKS_IN',
  'SELLS_TO',
  'HOSTED_BY',
  'OWNS',
  'IN_DOMAIN',
  'TOOK_PART_IN',
  'USED',
  'ADAPTED',
  'REACHED',
  'POSTED',
  'NEEDS',
  'CONCERNS',
  'TARGETS',
  'PART_OF',
  'GRANTED',
  'COVERS',
  'TO',
] as const

/** What nodes of a label are called; the label itself where we have no word for it. */
export function readLabel(t: Translate, label: string): string {
  const known = labels.find((each) => each === label)
  return known ? t(`label.${known}`) : label
}

/** What a relationship says, read from its start (`outward`) or from its end. */
export function readRelation(t: Translate, type: string, outward: boolean): string {
  const known = relations.find((each) => each === type)
  return known ? t(`${outward ? 'outward' : 'inward'}.${known}`) : t('connected')
}
