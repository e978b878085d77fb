import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FirmBadges } from '@/features/firms/firm-badges.tsx'
import { ItemHeading } from '@/features/firms/item-heading.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { BriefItem_Brief } from './brief-item.queries.ts'

/** An open need in a list: the firm, what it needs, where and until when. */
export function BriefItem({
  brief,
  action,
}: {
  brief: FragmentType<typeof BriefItem_Brief>
  /** What one can do with it here. */
  action?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('briefs')
  const common = useTranslations('common')
  const format = useDates()
  const it = readFragment(BriefItem_Brief, brief)
  const list = (things: readonly { nameZh: string; nameEn: string }[]) =>
    things.map((thing) => nameOf(locale, thing)).join(common('comma'))
  const musts = it.needs.filter(({ must }) => must).map(({ capability }) => capability)
  return (
    <li className="grid gap-x-8 border-t border-hairline py-5 md:grid-cols-[1fr_16rem]">
      <div>
        <ItemHeading href={pathTo.brief(it.id)} sample={it.sample}>
          {titleOf(locale, it)}
        </ItemHeading>
        <p className="mt-0.5 text-sm text-ink-soft">
          {nameOf(locale, it.firm)}
          <FirmBadges firm={{ ...it.firm, sample: it.firm.sample && !it.sample }} />
        </p>
        {musts.length > 0 && <p className="mt-2">{t('mustHave', { capabilities: list(musts) })}</p>}
      </div>
      <p className="mt-2 text-sm text-ink-soft md:mt-1">
        {t('until', { date: format.dateTime(noonInBeijing(it.deadline), { dateStyle: 'medium' }) })}
        {it.markets.length > 0 && (
          <>
            <br />
            {list(it.markets)}
          </>
        )}
        {it.budgetBand && (
          <>
            <br />
            {t(`budget.${it.budgetBand}`)}
          </>
        )}
        {action && <span className="mt-2 block">{action}</span>}
      </p>
    </li>
  )
}
