'use client'

import { useTranslations } from 'next-intl'
import type { FirmMergeFieldName } from '@/gql/graphql.ts'
import { MergeFirmsDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** A field of which either value may be kept. */
export interface MergeChoice {
  field: FirmMergeFieldName
  kept: string | null
  merged: string
  takesMerged: boolean
}

/** Chooses the values that the kept firm has, and merges the other into it. */
export function MergeForm({
  kept,
  merged,
  choices,
}: {
  kept: { id: string; version: number }
  merged: { id: string; version: number }
  choices: readonly MergeChoice[]
}) {
  const t = useTranslations('merging')
  const change = useChange()
  const router = useRouter()
  const send = async (values: FormData) => {
    const input = {
      keptId: kept.id,
      mergedId: merged.id,
      fields: choices.map(({ field }) => field).filter((field) => values.get(field) === 'merged'),
      expectedKeptVersion: kept.version,
      expectedMergedVersion: merged.version,
    }
    const { errors } = await change(MergeFirmsDocument, { input }, (data) => data.mergeFirms)
    if (errors) return errors
    router.push(`${pathTo.duplicateFirms('merged')}&${new URLSearchParams({ done: merged.id })}`)
  }
  return (
    <Form submit={t('merge')} send={send}>
      {choices.map(({ field, takesMerged, ...values }) => (
        <fieldset key={field} className="border-t border-hairline py-3">
          <legend className="float-left mb-1 w-full font-medium">{t(`field.${field}`)}</legend>
          <div className="clear-both grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {(['kept', 'merged'] as const).map((side) => (
              <label key={side} className="flex min-h-8 items-start gap-2.5 py-1">
                <input
                  type="radio"
                  name={field}
                  value={side}
                  defaultChecked={takesMerged === (side === 'merged')}
                  className="mt-1 size-4 shrink-0"
                />
                <span className="min-w-0 [overflow-wrap:anywhere]">{values[side] ?? t('emptyValue')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </Form>
  )
}
