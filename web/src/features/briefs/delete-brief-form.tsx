'use client'

import { useTranslations } from 'next-intl'
import { DeleteBriefDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'

/** Deletes a draft, which cannot be taken back: it stands behind its heading, folded away. */
export function DeleteBriefForm({ briefId, firmId }: { briefId: string; firmId: string }) {
  const t = useTranslations('editBrief.delete')
  const change = useChange()
  const router = useRouter()
  return (
    <Form
      look="plain"
      submit={t('submit')}
      send={async () => {
        const { errors } = await change(
          DeleteBriefDocument,
          { input: { briefId } },
          (data) => data.deleteBrief,
        )
        if (errors) return errors
        router.push(pathTo.firmBriefs(firmId))
        router.refresh()
        return undefined
      }}
    />
  )
}
