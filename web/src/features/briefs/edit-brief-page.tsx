import { getLocale, getTranslations } from 'next-intl/server'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { BriefToEditQuery, DirectoryChoicesQuery } from '@/gql/graphql.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { listChoices } from '../firms/choices.ts'
import { toBriefValues } from './brief-values.ts'
import { CloseBriefForm } from './close-brief-form.tsx'
import { DeleteBriefForm } from './delete-brief-form.tsx'
import { BriefFields_Brief } from './edit-brief.queries.ts'
import { EditBriefForm } from './edit-brief-form.tsx'
import { ReopenBriefForm } from './reopen-brief-form.tsx'
import { inDays, listZones } from './zones.ts'

type Brief = NonNullable<BriefToEditQuery['brief']>

/** Where owners and editors write a brief of their firm, and decide when it is open. */
export async function EditBriefPage({ brief, choices }: { brief: Brief; choices: DirectoryChoicesQuery }) {
  const locale = await getLocale()
  const t = await getTranslations('editBrief')
  const { capability, market } = listChoices(choices, locale)
  const values = toBriefValues(readFragment(BriefFields_Brief, brief))
  const zones = listZones(values.deadlineZone)
  const isClosed = brief.status === 'CLOSED'
  const again = (
    <ReopenBriefForm
      briefId={brief.id}
      deadline={inDays(60)}
      deadlineZone={values.deadlineZone}
      zones={zones}
    />
  )
  return (
    <div className="frame pb-16">
      <PageHeading title={titleOf(locale, brief) || t('untitled')}>
        <p>
          <Link href={pathTo.firmBriefs(brief.firm.id)} className="quiet-link">
            {t('allOf', { firm: nameOf(locale, brief.firm) })}
          </Link>
        </p>
        <p className="mt-2 text-base text-ink-soft">
          {t(`lead.${brief.expired ? 'EXPIRED' : brief.status}`)}
        </p>
      </PageHeading>
      <AccountMessages also={['editBrief', 'briefs']}>
        {!isClosed && (
          <EditBriefForm
            briefId={brief.id}
            version={brief.version}
            isDraft={brief.status === 'DRAFT'}
            values={values}
            choices={{
              capability,
              market,
              field: capability.filter(({ within }) => !within),
              ipAsset: brief.firm.ipAssets.edges.map(({ node }) => ({
                value: node.id,
                name: nameOf(locale, node),
              })),
              zone: zones,
            }}
          />
        )}
        <div className="mt-12 max-w-xl space-y-10">
          {isClosed && <section aria-label={t('reopen')}>{again}</section>}
          {(brief.status === 'OPEN' || brief.expired) && (
            <section aria-label={t('close.title')} className="border-t border-hairline pt-5">
              <h2 className="mb-4 text-xl font-medium">{t('close.title')}</h2>
              <CloseBriefForm briefId={brief.id} />
            </section>
          )}
          {brief.status === 'DRAFT' && (
            <Disclosure open={false} className="border-t border-hairline pt-5">
              <summary className="min-h-11 font-medium">{t('delete.title')}</summary>
              <DeleteBriefForm briefId={brief.id} firmId={brief.firm.id} />
            </Disclosure>
          )}
        </div>
      </AccountMessages>
    </div>
  )
}
