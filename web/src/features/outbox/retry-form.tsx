'use client'

import { useTranslations } from 'next-intl'
import { RetryOutboxEntriesDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Lets all that failed be tried again. */
export function RetryForm({ count }: { count: number }) {
  const t = useTranslations('outbox')
  const change = useChange()
  const router = useRouter()
  const retry = async () => {
    const { made, errors } = await change(
      RetryOutboxEntriesDocument,
      { input: {} },
      (data) => data.retryOutboxEntries,
    )
    if (errors) return errors
    router.push(pathTo.outbox({ retried: made.retriedCount ?? 0 }))
  }
  return <Form submit={t('retry', { count })} send={retry} />
}
