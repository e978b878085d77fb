import { useLocale, useTranslations } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { ForSignedIn } from '../accounts/for-signed-in.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberItem } from './member-item.tsx'
import { MembersOfPlace, MembersPage_Members } from './members.queries.ts'
import {
  askAbout,
  MEMBERS_ACTIONS,
  type MembersAction,
  type Place,
  pathToMembers,
  pathToPlace,
  rolesOf,
} from './place.ts'
import { ResendForm } from './resend-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** The page with who belongs to a firm or a base. */
export async function MembersPage({ place, searchParams }: { place: Place; searchParams: PageParameters }) {
  const asked = (await readParameters(searchParams)).get('done')
  const done = MEMBERS_ACTIONS.find((each) => each === asked)
  return (
    <ForSignedIn path={pathToMembers(place)}>
      {({ id }) => <LoadedMembers place={place} accountId={id} done={done} />}
    </ForSignedIn>
  )
}

async function LoadedMembers({
  place,
  accountId,
  done,
}: {
  place: Place
  accountId: string
  done?: MembersAction
}) {
  const response = await ask(MembersOfPlace, { ...askAbout(place), place }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { firm, exportBase, membersOf } = response.data
  const named = firm ?? exportBase
  // Users who do not belong there do not learn that there are any.
  if (!named || !membersOf) return <MissingPage />
  return <Members place={place} named={named} members={membersOf} accountId={accountId} done={done} />
}

/**
 * A manager of the place invites, changes roles, ends memberships and hands it over; the platform
 * invites to a base, so that it gets its first administrator.
 */
function Members({
  place,
  named,
  members: given,
  accountId,
  done,
}: {
  place: Place
  named: { nameZh: string; nameEn: string; viewerCanInvite: boolean; viewerCanManageMembers: boolean }
  members: FragmentType<typeof MembersPage_Members>
  /** The account that looks at the page. */
  accountId: string
  done?: MembersAction
}) {
  const locale = useLocale()
  const t = useTranslations('members')
  const format = useDates()
  const { members, invitations } = readFragment(MembersPage_Members, given)
  const [highest] = rolesOf(place)
  const { viewerCanManageMembers: manages, viewerCanInvite: invites } = named
  const highestCount = members.filter(({ role }) => role === highest).length
  const others = members.filter((member) => member.accountId !== accountId)
  return (
    <div className="frame pb-12">
      <PageHeading title={t('title')}>
        <p>
          <Link href={pathToPlace(place)} className="quiet-link">
            {nameOf(locale, named)}
          </Link>
        </p>
      </PageHeading>
      {done && <Notice key={`${done}${members.length}/${invitations.length}`}>{t(`done.${done}`)}</Notice>}
      <AccountMessages also={['members']}>
        {members.length === 0 && (
          <EmptyState title={t('none')}>
            <p>{t('noneAdvice')}</p>
          </EmptyState>
        )}
        <ul>
          {members.map((member) => (
            <MemberItem
              key={member.accountId}
              place={place}
              member={member}
              self={member.accountId === accountId}
              manages={manages}
              last={member.role === highest && highestCount === 1}
            />
          ))}
        </ul>
        {invites && (
          <Section id="invite" title={t(manages ? 'invite' : 'inviteToBase')}>
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
                      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
                        <ResendForm place={place} invitation={invitation} />
                        <WithdrawForm place={place} invitation={invitation} />
                      </div>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className="max-w-md">
              <InviteForm place={place} first={highestCount === 0} />
            </div>
          </Section>
        )}
        {manages && (
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
        )}
      </AccountMessages>
    </div>
  )
}
