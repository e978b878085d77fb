'use client'

import { useTranslations } from 'next-intl'
import { RenameVocabularyEntryDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import type { EntryProps } from './entry-props.ts'
import { NameFields } from './name-fields.tsx'

/** Gives an entry other names. */
export function RenameForm({ shown: { of, vocabulary }, code, nameZh, nameEn }: EntryProps) {
  const t = useTranslations('vocabularies')
  const change = useChange()
  const router = useRouter()
  const send = async (values: FormData) => {
    const names = { nameZh: String(values.get('nameZh')), nameEn: String(values.get('nameEn')) }
    const { errors } = await change(
      RenameVocabularyEntryDocument,
      { input: { vocabulary, code, ...names } },
      (data) => data.renameVocabularyEntry,
    )
    if (errors) return errors
    router.push(pathTo.vocabularies({ of, done: 'renamed', name: code }))
  }
  return (
    <Form look="plain" submit={t('renameNow')} send={send}>
      <NameFields nameZh={nameZh} nameEn={nameEn} />
    </Form>
  )
}
