import { useLocale, useTranslations } from 'next-intl'
import type { VocabularyEntriesQuery } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AddForm } from './add-form.tsx'
import { RenameForm } from './rename-form.tsx'
import { RetireForm } from './retire-form.tsx'
import { type ShownVocabulary, VOCABULARIES } from './vocabulary.ts'

type Entries = NonNullable<VocabularyEntriesQuery['vocabularyEntries']>
type Entry = Entries['edges'][number]['node']

const DONE = ['added', 'renamed', 'retired'] as const

/** A vocabulary of the network, a page at a time, which the admins of the platform edit. */
export function VocabularyPage({
  shown,
  found,
  entries,
  parameters,
}: {
  shown: ShownVocabulary
  found: VocabularyEntriesQuery
  entries: Entries
  parameters: URLSearchParams
}) {
  const locale = useLocale()
  const t = useTranslations('vocabularies')
  const done = DONE.find((each) => each === parameters.get('done'))
  const kept = new URLSearchParams(parameters)
  for (const name of ['done', 'name']) kept.delete(name)
  const parents = {
    CAPABILITIES: found.capabilities,
    HERITAGE_DOMAINS: [],
    MARKETS: found.markets.filter(({ type }) => type === 'REGION'),
  }[shown.vocabulary]
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      <LinkFilter
        label={t('choose')}
        chosen={shown.of}
        choices={VOCABULARIES.map(({ of, vocabulary }) => ({
          id: of,
          name: t(`tab.${vocabulary}`),
          href: pathTo.vocabularies({ of }),
        }))}
      />
      {done && (
        <Notice key={parameters.toString()}>
          {t(`done.${done}`, { name: parameters.get('name') ?? '' })}
        </Notice>
      )}
      <AccountMessages also={['vocabularies']}>
        {/* A change leads here again: what was typed belongs to the entry before. */}
        <details key={`add ${parameters}`} className="py-4">
          <summary className="quiet-link inline-flex min-h-11 items-center">
            {t(`add.${shown.vocabulary}`)}
          </summary>
          <AddForm
            shown={shown}
            parents={parents.map((each) => ({ value: each.id, name: nameOf(locale, each) }))}
          />
        </details>
        <p className="pb-3 text-sm text-ink-soft">{t('count', { count: entries.totalCount })}</p>
        <ul>
          {entries.edges.map(({ node }) => (
            <EntryRow key={`${node.code} ${parameters}`} entry={node} shown={shown} />
          ))}
        </ul>
      </AccountMessages>
      <Pager label={t('pages')} {...buildPageAddresses(pathTo.vocabularies(), kept, entries.pageInfo)} />
      <p className="mt-6 border-t border-hairline pt-3 text-sm text-ink-soft">
        <a
          href={`/files/export/${shown.table}.csv`}
          download
          className="quiet-link inline-flex min-h-11 items-center"
        >
          {t('download')}
        </a>
      </p>
    </div>
  )
}

function EntryRow({ entry, shown }: { entry: Entry; shown: ShownVocabulary }) {
  const locale = useLocale()
  const t = useTranslations('vocabularies')
  const { code, nameZh, nameEn, parentCodes, typicalSide, marketType, useCount, partCount } = entry
  const props = { shown, code, nameZh, nameEn }
  const name = nameOf(locale, entry)
  const isFree = useCount === 0 && partCount === 0
  const facts = [
    parentCodes.length > 0 ? t('within', { codes: parentCodes.join(t('and')) }) : null,
    marketType && t(`type.${marketType}`),
    typicalSide && t(`side.${typicalSide}`),
    t('uses', { count: useCount }),
    partCount > 0 ? t('parts', { count: partCount }) : null,
  ]
  return (
    <li className="border-t border-hairline py-4">
      <h2 className="break-words text-lg">
        {name} <code className="break-all text-sm font-normal text-ink-soft">{code}</code>
      </h2>
      <p className="break-words" lang={locale === 'zh' ? 'en' : 'zh-CN'}>
        {locale === 'zh' ? nameEn : nameZh}
      </p>
      <p className="break-words text-sm text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
      <details>
        <summary className="quiet-link inline-flex min-h-11 items-center">
          <NamedAction name={name}>{t('rename')}</NamedAction>
        </summary>
        <RenameForm {...props} />
      </details>
      {isFree && (
        <details>
          <summary className="quiet-link inline-flex min-h-11 items-center">
            <NamedAction name={name}>{t('retire')}</NamedAction>
          </summary>
          <p className="measure mb-3 text-ink-soft">{t('retireAdvice')}</p>
          <RetireForm {...props} />
        </details>
      )}
    </li>
  )
}
