'use client'

import { useTranslations } from 'next-intl'
import { RetireVocabularyEntryDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import type { EntryProps } from './entry-props.ts'

/** Retires an entry that nothing uses. */
export function RetireForm({ shown: { of, vocabulary }, code }: Pick<EntryProps, 'shown' | 'code'>) {
  const t = useTranslations('vocabularies')
  const change = useChange()
  const router = useRouter()
  const send = async () => {
    const { errors } = await change(
      RetireVocabularyEntryDocument,
      { input: { vocabulary, code } },
      (data) => data.retireVocabularyEntry,
    )
    if (errors) return errors
    router.push(pathTo.vocabularies({ of, done: 'retired', name: code }))
  }
  return <Form look="plain" submit={t('retireNow')} send={send} />
}
