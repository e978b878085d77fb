import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { ConfirmationsToReviewQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { inLanguage, nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { NameList } from '@/ui/name-list.tsx'
import { Notice } from '@/ui/notice.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { isUnverified } from '../firms/unverified.ts'
import { UnverifiedBadge } from '../firms/unverified-badge.tsx'
import { QueuePage } from '../requests/queue-page.tsx'
import { ConfirmProjectForm } from './confirm-project-form.tsx'
import { ConfirmationItem_ProjectConfirmation } from './confirmations.queries.ts'
import { externalPartnersOf } from './external-partners.ts'

type Queue = NonNullable<ConfirmationsToReviewQuery['projectConfirmationsToReview']>

/**
 * What other firms say of the reader's firms in their projects, oldest first; `decided` has just left the
 * list.
 */
export function ConfirmationsQueue({
  queue,
  decided,
  parameters,
}: {
  queue: Queue
  decided: ConfirmationsToReviewQuery['projectConfirmation']
  parameters: URLSearchParams
}) {
  const locale = useLocale()
  const t = useTranslations('editProject')
  const title = decided?.project ? titleOf(locale, decided.project) : ''
  return (
    <QueuePage
      of="projectConfirmations"
      path={pathTo.projectConfirmations()}
      list={queue}
      parameters={parameters}
      notice={
        decided &&
        decided.status !== 'PENDING' && (
          <Notice key={decided.id}>
            {t(decided.status === 'ACCEPTED' ? 'confirmedNotice' : 'declinedNotice', { title })}
          </Notice>
        )
      }
    >
      {queue.edges.map(({ node }) => (
        <ConfirmationItem key={node.id} confirmation={node} />
      ))}
    </QueuePage>
  )
}

/** What a firm is asked to confirm: the project as it will be shown, and its own part in it. */
function ConfirmationItem({
  confirmation: given,
}: {
  confirmation: FragmentType<typeof ConfirmationItem_ProjectConfirmation>
}) {
  const locale = useLocale()
  const t = useTranslations('editProject')
  const words = useTranslations('projects')
  const format = useDates()
  const asked = readFragment(ConfirmationItem_ProjectConfirmation, given)
  const { project, firm, enteredBy } = asked
  if (!project || !firm) return null
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'medium' })
  const title = titleOf(locale, project)
  const outside = externalPartnersOf(locale, project)
  return (
    <li className="border-t border-hairline py-5">
      <h2 className="text-lg">
        <Link href={pathTo.project(project.id)} className="name-link">
          {title}
        </Link>
      </h2>
      <p className="text-sm text-ink-soft">
        {t('askedBy', {
          name: asked.askedByName,
          firm: enteredBy ? nameOf(locale, enteredBy) : '',
          date: day(asked.createdAt),
        })}{' '}
        {enteredBy && isUnverified(enteredBy) && <UnverifiedBadge />}
        {asked.expiresAt && ` · ${t('until', { date: day(asked.expiresAt) })}`}
      </p>
      <p className="measure mt-2 whitespace-pre-line">
        {inLanguage(locale, project.outcomeZh, project.outcomeEn)}
      </p>
      <Facts
        facts={[
          { name: t('yourFirm'), value: nameOf(locale, firm) },
          { name: t('yourRole'), value: asked.role },
          {
            name: t('yourIP'),
            value: asked.ipAssets.length > 0 && <NameList things={asked.ipAssets} path={pathTo.ipAsset} />,
          },
          { name: words('year'), value: project.year },
          {
            name: words('period'),
            value: project.startMonth && `${project.startMonth} – ${project.endMonth ?? words('goesOn')}`,
          },
          {
            name: words('capabilities'),
            value: project.capabilities.map((each) => nameOf(locale, each)).join(words('comma')),
          },
          {
            name: words('markets'),
            value: project.markets.map((each) => nameOf(locale, each)).join(words('comma')),
          },
          { name: t('outsidePartners'), value: outside.join(words('comma')) },
        ]}
      />
      {asked.viewerCanConfirm && (
        <AccountMessages also={['editProject', 'requests']}>
          <ConfirmProjectForm
            confirmationId={asked.id}
            title={title}
            firmName={nameOf(locale, firm)}
            version={project.version}
          />
        </AccountMessages>
      )}
    </li>
  )
}
