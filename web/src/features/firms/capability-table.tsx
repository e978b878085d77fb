import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { CapabilityTable_OfferedCapability } from './capability-table.queries.ts'
import type { Origin } from './origin.ts'

/** What a firm can, each with the projects that prove it; what is only stated says so. */
export function CapabilityTable({
  origin,
  capabilities,
}: {
  /** Of the profile: who states what no project proves. */
  origin: Origin
  capabilities: readonly FragmentType<typeof CapabilityTable_OfferedCapability>[]
}) {
  const locale = useLocale()
  const t = useTranslations('firms')
  return (
    <table className="w-full text-[0.9375rem]">
      <caption className="sr-only">{t('capabilities')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('capability')}</th>
          <th scope="col">{t('proof')}</th>
        </tr>
      </thead>
      <tbody>
        {capabilities.map((offered) => {
          const { capability, proofCount, proofs, since } = readFragment(
            CapabilityTable_OfferedCapability,
            offered,
          )
          return (
            <tr
              key={capability.id}
              className="grid border-t border-hairline py-2.5 md:grid-cols-[2fr_3fr] md:gap-x-8"
            >
              <th scope="row" className="text-left font-normal">
                <Link
                  href={`/firms?capability=${encodeURIComponent(capability.id)}`}
                  className="name-link font-medium"
                >
                  {nameOf(locale, capability)}
                </Link>
                <span className="block text-sm text-ink-soft">
                  {[
                    capability.parent && nameOf(locale, capability.parent),
                    since && t('since', { year: String(since) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </th>
              <td className="mt-1 md:mt-0">
                {proofCount === 0 ? (
                  <span className="text-ink-soft">{t(`stated.${origin}`)}</span>
                ) : (
                  <ul className="space-y-0.5 text-ink-soft [&_a]:text-ink">
                    {proofs.map((project) => (
                      <li key={project.id} className="proof">
                        <Link href={pathTo.project(project.id)} className="quiet-link">
                          {titleOf(locale, project)}
                        </Link>{' '}
                        {project.year}
                      </li>
                    ))}
                    {proofCount > proofs.length && (
                      <li className="pl-4 text-sm text-ink-soft">
                        {t('moreProofs', { count: proofCount - proofs.length })}
                      </li>
                    )}
                  </ul>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
