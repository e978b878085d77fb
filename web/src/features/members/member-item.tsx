import { useTranslations } from 'next-intl'
import type { MembersPage_MembersFragment } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { Tag } from '@/ui/tag.tsx'
import { EndMembership } from './end-membership.tsx'
import { type Place, rolesOf } from './place.ts'
import { RoleForm } from './role-form.tsx'

/** A member with its role, and what the reader may do about it. */
export function MemberItem({
  place,
  member,
  self,
  manages,
  last,
}: {
  place: Place
  member: MembersPage_MembersFragment['members'][number]
  /** Whether it is the reader. */
  self: boolean
  /** Whether the reader looks after the members. */
  manages: boolean
  /** Whether nobody else has the highest role: then it can neither leave nor be anything less. */
  last: boolean
}) {
  const t = useTranslations('members')
  const format = useDates()
  const [highest] = rolesOf(place)
  return (
    <li className="border-t border-hairline py-4">
      <h2 className="text-lg">
        {member.name}{' '}
        <span className="inline-flex gap-2 font-sans text-base font-normal">
          <Tag>{t(`roles.${member.role}`)}</Tag>
          {self && <Tag tone="proven">{t('you')}</Tag>}
        </span>
      </h2>
      <p className="text-sm text-ink-soft">
        {member.email && <span>{member.email} · </span>}
        {t('since', { date: format.dateTime(new Date(member.since), { dateStyle: 'medium' }) })}
      </p>
      {last && (self || manages) && (
        <p className="mt-2 border-l-2 border-ochre pl-3 text-sm text-ink-soft">{t(`last.${highest}`)}</p>
      )}
      {!last && (
        <div className="mt-1 flex flex-wrap gap-x-8">
          {manages && (
            <RoleForm place={place} accountId={member.accountId} name={member.name} role={member.role} />
          )}
          {(manages || self) && (
            <EndMembership place={place} accountId={member.accountId} name={member.name} self={self} />
          )}
        </div>
      )}
    </li>
  )
}
