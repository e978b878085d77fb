'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { MarkFirmsNotSameDocument } from '@/gql/graphql.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { NamedAction } from '@/ui/named-action.tsx'

/** Says of two firms that they are not the same, or takes that back; what was said can be changed at once. */
export function NotSameForm({
  firmId,
  otherId,
  name,
  notSame: wasNotSame,
}: {
  firmId: string
  otherId: string
  /** Of both, for those who hear the button. */
  name: string
  /** What holds when the page is opened. */
  notSame: boolean
}) {
  const t = useTranslations('merging')
  const change = useChange()
  const [notSame, setNotSame] = useState(wasNotSame)
  const [changed, setChanged] = useState(false)
  return (
    <div>
      <Form
        look="plain"
        submit={<NamedAction name={name}>{notSame ? t('takeBack') : t('notSame')}</NamedAction>}
        send={async () => {
          const input = { firmId, otherId, notSame: !notSame }
          const { errors } = await change(
            MarkFirmsNotSameDocument,
            { input },
            (data) => data.markFirmsNotSame,
          )
          if (errors) return errors
          setNotSame(!notSame)
          setChanged(true)
        }}
      />
      <p role="status" className="text-celadon">
        {changed && (notSame ? t('marked') : t('unmarked'))}
      </p>
    </div>
  )
}
