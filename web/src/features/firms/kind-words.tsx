import { useTranslations } from 'next-intl'
import type { FirmKind, OrganisationType } from '@/gql/graphql.ts'

/**
 * On which side a firm stands and what kind of organisation it is: a university that digitises is no company.
 */
export function KindWords({ firm }: { firm: { kind: FirmKind; organisationType: OrganisationType } }) {
  const t = useTranslations('firms')
  return `${t(`side.${firm.kind}`)} · ${t(`organisationType.${firm.organisationType}`)}`
}
