'use client'

import { useTranslations } from 'next-intl'
import { AddVocabularyEntryDocument, type FirmKind, type MarketType } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { TextField } from '@/ui/text-field.tsx'
import { NameFields } from './name-fields.tsx'
import type { ShownVocabulary } from './vocabulary.ts'

const SIDES = ['TRADITIONAL', 'DIGITAL'] as const
const MARKET_TYPES = ['COUNTRY', 'AREA', 'REGION'] as const

/** Adds an entry to a vocabulary. */
export function AddForm({
  shown: { of, vocabulary },
  parents,
}: {
  shown: ShownVocabulary
  /** Groups of capabilities, or regions, by their codes: what it may lie in. */
  parents: readonly { value: string; name: string }[]
}) {
  const t = useTranslations('vocabularies')
  const change = useChange()
  const router = useRouter()
  const send = async (values: FormData) => {
    const text = (name: string) => String(values.get(name) ?? '')
    const parent = text('parentCodes')
    const input = {
      vocabulary,
      code: text('code'),
      nameZh: text('nameZh'),
      nameEn: text('nameEn'),
      parentCodes: parent ? [parent] : [],
      typicalSide: (text('typicalSide') || null) as FirmKind | null,
      marketType: (text('marketType') || null) as MarketType | null,
    }
    const { made, errors } = await change(
      AddVocabularyEntryDocument,
      { input },
      (data) => data.addVocabularyEntry,
    )
    if (errors) return errors
    router.push(pathTo.vocabularies({ of, done: 'added', name: made.entry?.code ?? '' }))
  }
  return (
    <Form submit={t('addNow')} send={send}>
      <TextField
        label={t('code')}
        advice={t('codeAdvice')}
        name="code"
        required
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
      />
      <NameFields />
      {vocabulary === 'CAPABILITIES' && (
        <>
          <FormSelect
            label={t('group')}
            advice={t('groupAdvice')}
            name="parentCodes"
            none={t('noGroup')}
            choices={parents}
          />
          <FormSelect
            label={t('typicalSide')}
            name="typicalSide"
            none={t('noSide')}
            choices={SIDES.map((value) => ({ value, name: t(`side.${value}`) }))}
          />
        </>
      )}
      {vocabulary === 'MARKETS' && (
        <>
          <FormSelect
            label={t('marketType')}
            name="marketType"
            choices={MARKET_TYPES.map((value) => ({ value, name: t(`type.${value}`) }))}
          />
          <FormSelect label={t('region')} name="parentCodes" none={t('noRegion')} choices={parents} />
        </>
      )}
    </Form>
  )
}
