import { useLocale, useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { FirmMergePreviewQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Facts } from '@/ui/facts.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { isOrganisationType } from '../firms/organisation-types.ts'
import { MergeForm } from './merge-form.tsx'
import { PairedFirm_Firm } from './merging.queries.ts'
import { PairedFirm } from './paired-firm.tsx'

type Preview = NonNullable<FirmMergePreviewQuery['firmMergePreview']>

/** Two firms beside one another, with what would come of merging the one into the other. */
export function ComparePage({ preview }: { preview: Preview }) {
  const locale = useLocale()
  const t = useTranslations('merging')
  const types = useTranslations('firms.organisationType')
  const kept = readFragment(PairedFirm_Firm, preview.kept)
  const merged = readFragment(PairedFirm_Firm, preview.merged)
  const shown = (field: string, value: string | null | undefined) =>
    field === 'ORGANISATION_TYPE' && isOrganisationType(value ?? null) && value
      ? types(value as Parameters<typeof types>[0])
      : (value ?? null)
  const fields = preview.fields.map((each) => ({
    ...each,
    kept: shown(each.field, each.kept),
    merged: shown(each.field, each.merged),
  }))
  const choices = fields.flatMap((each) =>
    each.mayTake && each.merged !== null ? [{ ...each, merged: each.merged }] : [],
  )
  const settled = fields.filter((each) => !each.mayTake && each.merged !== null && each.merged !== each.kept)
  const canMerge = preview.obstacles.length === 0
  return (
    <div className="frame pb-16">
      <PageHeading
        kicker={
          <Link href={pathTo.duplicateFirms()} className="quiet-link">
            {t('title')}
          </Link>
        }
        title={t('compareTitle')}
      >
        <p className="[overflow-wrap:anywhere]">
          {t('compareLead', { kept: nameOf(locale, kept), merged: nameOf(locale, merged) })}
        </p>
      </PageHeading>
      <div className="grid gap-x-8 gap-y-6 border-t border-hairline py-6 sm:grid-cols-2">
        {(['keep', 'mergeIn'] as const).map((role) => (
          <div key={role} className="min-w-0">
            <h2 className="mb-2 text-lg">{t(role)}</h2>
            <PairedFirm firm={role === 'keep' ? preview.kept : preview.merged} />
          </div>
        ))}
        <Link
          href={pathTo.compareFirms(merged.id, kept.id)}
          className="quiet-link inline-flex min-h-11 items-center"
        >
          {t('swap')}
        </Link>
      </div>
      {!canMerge && (
        <Section id="obstacles" title={t('obstaclesTitle')}>
          <ul className="measure list-disc space-y-2 pl-5">
            {preview.obstacles.map((obstacle) => (
              <li key={obstacle}>{t(`obstacles.${obstacle}`)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="moves" title={t('movesTitle')}>
        {preview.moved.length === 0 && <p>{t('nothingMoves')}</p>}
        <Facts
          facts={preview.moved.map(({ kind, moves, shared }) => ({
            name: t(`moves.${kind}`),
            value: t('moveCount', { moves, shared }),
          }))}
        />
        {merged.verified && !kept.verified && <p className="measure mt-4">{t('verificationLost')}</p>}
      </Section>
      {settled.length > 0 && (
        <Section id="others" title={t('otherValues')}>
          <Facts
            facts={settled.map((each) => ({
              name: t(`field.${each.field}`),
              value: (
                <span className="[overflow-wrap:anywhere]">
                  {t('staysAs', { kept: each.kept ?? t('emptyValue'), merged: each.merged ?? '' })}
                </span>
              ),
            }))}
          />
        </Section>
      )}
      {canMerge && (
        <Section id="fields" title={t('fieldsTitle')}>
          <p className="measure mb-4 text-ink-soft">
            {preview.onlyEmptyFields
              ? t('onlyEmpty')
              : choices.length > 0
                ? t('fieldsAdvice')
                : t('noChoice')}
          </p>
          <AccountMessages also={['merging']}>
            <MergeForm kept={preview.kept} merged={preview.merged} choices={choices} />
          </AccountMessages>
        </Section>
      )}
    </div>
  )
}
