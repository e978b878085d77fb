import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Tag } from '@/ui/tag.tsx'
import { FirmBadges } from './firm-badges.tsx'
import { FirmLine_Firm } from './firm-line.queries.ts'
import { describePlace } from './place.ts'

/** Capabilities that a line names; the profile has them all. */
const MAX_SHOWN_CAPABILITIES = 5

/**
 * A firm in a list: name, kind and place, what it does, what it can; what projects prove comes first, in
 * celadon.
 */
export function FirmLine({ firm, aside }: { firm: FragmentType<typeof FirmLine_Firm>; aside?: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations('firms')
  const facts = readFragment(FirmLine_Firm, firm)
  const hidden = facts.capabilities.length - MAX_SHOWN_CAPABILITIES
  return (
    <article className="grid gap-x-8 gap-y-1 border-t border-hairline py-5 md:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h3 className="text-lg">
          <Link href={pathTo.firm(facts.id)} className="name-link">
            {nameOf(locale, facts)}
          </Link>
          <FirmBadges firm={facts} saysVerified />
        </h3>
        <p className="text-sm text-ink-soft">
          {[
            t(`side.${facts.kind}`),
            t(`organisationType.${facts.organisationType}`),
            describePlace(locale, facts),
            facts.heritageDomains.map((domain) => nameOf(locale, domain)).join(t('comma')),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="mt-1.5 max-w-[44rem]">{inLanguage(locale, facts.descriptionZh, facts.descriptionEn)}</p>
        {facts.capabilities.length > 0 && (
          <ul aria-label={t('capabilities')} className="mt-2.5 flex flex-wrap gap-1.5">
            {facts.capabilities.slice(0, MAX_SHOWN_CAPABILITIES).map(({ capability, proofCount }) => (
              <li key={capability.id}>
                <Tag tone={proofCount > 0 ? 'proven' : 'plain'}>
                  {nameOf(locale, capability)}
                  {proofCount > 0 && <span> {t('proofs', { count: proofCount })}</span>}
                </Tag>
              </li>
            ))}
            {hidden > 0 && (
              <li className="text-sm leading-6 text-ink-soft">{t('more', { count: hidden })}</li>
            )}
          </ul>
        )}
      </div>
      {aside && <div className="text-sm text-ink-soft md:text-right">{aside}</div>}
    </article>
  )
}
