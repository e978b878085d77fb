'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { DecideImportDuplicatesDocument } from '@/gql/graphql.ts'
import { inLanguage } from '@/i18n/language.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { Link } from '@/ui/link.tsx'
import { DuplicatesForm_Connection } from './imports.queries.ts'

const DECISIONS = ['SAME', 'DIFFERENT'] as const
const CHOICES = [...DECISIONS, 'NONE'] as const

/** Says of each firm on the page whether it is the one that it may be. */
export function DuplicatesForm({
  id,
  pairs: given,
}: {
  id: string
  pairs: FragmentType<typeof DuplicatesForm_Connection>
}) {
  const locale = useLocale()
  const t = useTranslations('imports.duplicates')
  const change = useChange()
  const router = useRouter()
  const [saved, setSaved] = useState(false)
  const pairs = readFragment(DuplicatesForm_Connection, given).edges.map(({ node }) => node)
  const send = async (values: FormData) => {
    setSaved(false)
    const decisions = pairs.map(({ rowId, otherId }, at) => {
      const decision = DECISIONS.find((each) => each === values.get(`pair-${at}`)) ?? null
      return { rowId, otherId, decision }
    })
    const { errors } = await change(
      DecideImportDuplicatesDocument,
      { input: { id, decisions } },
      (data) => data.decideImportDuplicates,
    )
    if (errors) return errors
    setSaved(true)
    router.refresh()
  }
  return (
    <>
      <Form look="plain" submit={t('save')} send={send}>
        {pairs.map((pair, at) => {
          const row = inLanguage(locale, pair.nameZh, pair.nameEn)
          const other = inLanguage(locale, pair.otherNameZh, pair.otherNameEn)
          return (
            <div key={`${pair.rowId} ${pair.otherId}`}>
              <FormChoiceRow
                name={`pair-${at}`}
                legend={`${row} ${t('maybe', { name: other })}`}
                chosen={pair.decision ?? 'NONE'}
                choices={CHOICES.map((value) => ({ value, name: t(`decision.${value}`) }))}
              />
              <p className="text-sm text-ink-soft">
                {pair.because.map((reason) => t(`because.${reason}`)).join(' · ')}{' '}
                {pair.inFile ? (
                  t('inFile')
                ) : (
                  <Link href={pathTo.firm(pair.otherId)} className="quiet-link">
                    {other}
                  </Link>
                )}
              </p>
            </div>
          )
        })}
      </Form>
      <p role="status" className="mt-3 text-celadon">
        {saved && t('saved')}
      </p>
    </>
  )
}
