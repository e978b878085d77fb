import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Button } from '@/ui/button.tsx'
import { Disclosure } from '@/ui/disclosure.tsx'
import { FilterSummary } from '@/ui/filter-summary.tsx'
import { Link } from '@/ui/link.tsx'
import { SelectField } from '@/ui/select-field.tsx'
import { listOrganisationTypes } from '../firms/choices.ts'
import { isFiltered, type PartnerAddress } from './partner-address.ts'
import { PartnerFilter_Query } from './partner-filter.queries.ts'

/**
 * Narrows the partners; folded away on a phone, so that the partners come first. A plain form: what is chosen
 * stands in the address, so it works without script and can be shared.
 */
export function PartnerFilterForm({
  choices,
  address,
  subject,
}: {
  choices: FragmentType<typeof PartnerFilter_Query>
  address: PartnerAddress
  subject: NonNullable<PartnerAddress['subject']>
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const words = useTranslations('firms')
  const { capabilities, heritageDomains, markets, provinces } = readFragment(PartnerFilter_Query, choices)
  const name = (thing: { id: string; nameZh: string; nameEn: string }) => ({
    value: thing.id,
    name: nameOf(locale, thing),
  })
  return (
    <Disclosure open={isFiltered(address)} className="filter-drawer border-y border-hairline">
      <FilterSummary>{t('filter')}</FilterSummary>
      {/* Back shows what the address says: without this, browsers restore what was last chosen here. */}
      <form
        key={JSON.stringify(address)}
        action={`/${locale}${pathTo.partners()}`}
        autoComplete="off"
        className="py-4"
      >
        <input type="hidden" name={subject.kind} value={subject.id} />
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-3 lg:items-end xl:grid-cols-[repeat(6,1fr)_auto]">
          <SelectField
            label={t('type')}
            name="type"
            chosen={address.type}
            all={t('usualTypes')}
            choices={[
              ...listOrganisationTypes((type) => words(`organisationType.${type}`)),
              { value: 'ALL', name: t('allTypes') },
            ]}
          />
          <SelectField
            label={t('capability')}
            name="capability"
            chosen={address.capability}
            all={t('any')}
            groups={capabilities.map((group) => ({
              name: nameOf(locale, group),
              choices: [
                { value: group.id, name: t('anyOf', { group: nameOf(locale, group) }) },
                ...group.children.map(name),
              ],
            }))}
          />
          <SelectField
            label={t('domain')}
            name="domain"
            chosen={address.domain}
            all={t('any')}
            choices={heritageDomains.map(name)}
          />
          <SelectField
            label={t('market')}
            name="market"
            chosen={address.market}
            all={t('any')}
            choices={markets.map(name)}
          />
          <SelectField
            label={t('province')}
            name="province"
            chosen={address.province}
            all={t('any')}
            choices={provinces.map(name)}
          />
          <SelectField
            label={t('only')}
            name="only"
            chosen={address.only}
            all={t('onlyReal')}
            choices={[{ value: 'sample', name: t('onlySample') }]}
          />
          <Button type="submit">{t('apply')}</Button>
        </div>
        {isFiltered(address) && (
          <p className="mt-3 text-sm">
            <Link
              href={pathTo.partners(subject.kind === 'firm' ? { firm: subject.id } : { brief: subject.id })}
              className="quiet-link inline-flex min-h-8 items-center"
            >
              {t('clear')}
            </Link>
          </p>
        )}
      </form>
    </Disclosure>
  )
}
