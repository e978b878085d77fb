import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberRow } from './member-row.tsx'
import { MembersPage_Members } from './members.queries.ts'
import { type MembersDeed, type Place, rolesOf } from './place.ts'
import { WithdrawForm } from './withdraw-form.tsx'

/** Who belongs to a firm or a base; whoever looks after it invites, changes roles, ends memberships and hands it over. */
export function MembersPage({
  place,
  named,
  members: given,
  accountId,
  done,
}: {
  place: Place
  named: { id: string; nameZh: string; nameEn: string }
  members: FragmentType<typeof MembersPage_Members>
  /** The account that looks at the page. */
  accountId: string
  done?: MembersDeed
}) {
  const locale = useLocale()
  const t = useTranslations('members')
  const format = useFormatter()
  const { members, invitations } = readFragment(MembersPage_Members, given)
  const [highest] = rolesOf(place)
  const manages = members.some((member) => member.accountId === accountId && member.role === highest)
  const highestCount = members.filter(({ role }) => role === highest).length
  const others = members.filter((member) => member.accountId !== accountId)
  return (
    <div className="frame pb-12">
      <PageHeading title={t('title')}>
        <p>
          <Link
            href={place.firmId !== undefined ? pathTo.firm(place.firmId) : pathTo.base(place.baseId)}
            className="quiet-link"
          >
            {nameOf(locale, named)}
          </Link>
        </p>
      </PageHeading>
      {done && <Notice key={`${done}${members.length}/${invitations.length}`}>{t(`done.${done}`)}</Notice>}
      <AccountMessages also={['members']}>
        <ul>
          {members.map((member) => (
            <MemberRow
              key={member.accountId}
              place={place}
              member={member}
              self={member.accountId === accountId}
              manages={manages}
              last={member.role === highest && highestCount === 1}
            />
          ))}
        </ul>
        {manages && (
          <>
            <Section id="invite" title={t('invite')}>
              {invitations.length > 0 && (
                <>
                  <h3 className="text-lg">{t('open')}</h3>
                  <ul className="mt-2 mb-6">
                    {invitations.map((invitation) => (
                      <li
                        key={invitation.id}
                        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-hairline py-2.5"
                      >
                        <p className="min-w-0">
                          <span className="break-words">{invitation.email}</span>{' '}
                          <span className="block text-sm text-ink-soft">
                            {t('openUntil', {
                              role: t(`roles.${invitation.role}`),
                              date: format.dateTime(new Date(invitation.expiresAt), { dateStyle: 'medium' }),
                            })}
                          </span>
                        </p>
                        <WithdrawForm place={place} invitation={invitation} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <div className="max-w-md">
                <InviteForm place={place} />
              </div>
            </Section>
            <Section id="hand-over" title={t('handOver')}>
              <p className="measure mb-4 text-ink-soft">
                {t(others.length > 0 ? `handOverLead.${highest}` : 'handOverAlone')}
              </p>
              {others.length > 0 && (
                <div className="max-w-md">
                  <HandOverForm place={place} accountId={accountId} others={others} />
                </div>
              )}
            </Section>
          </>
        )}
      </AccountMessages>
    </div>
  )
}
