import { useTranslations } from 'next-intl'
import type { MemberRole } from '@/gql/graphql.ts'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { type Place, rolesOf } from './place.ts'

/** The roles of a firm or a base, each with what it may do. */
export function RoleChoice({ place, legend, chosen }: { place: Place; legend: string; chosen: MemberRole }) {
  const t = useTranslations('members')
  return (
    <FormChoiceRow
      name="role"
      legend={legend}
      chosen={chosen}
      choices={rolesOf(place).map((role) => ({
        value: role,
        name: t('roleWith', { role: t(`roles.${role}`), may: t(`may.${role}`) }),
      }))}
    />
  )
}
