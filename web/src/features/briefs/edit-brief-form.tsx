'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PublishBriefDocument, UpdateBriefDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import type { FormErrors } from '@/lib/form-error.ts'
import { Form } from '@/ui/form.tsx'
import { type BriefChoices, BriefFields } from './brief-fields.tsx'
import { type BriefValues, briefChanges, readBriefValues } from './brief-values.ts'
import { PartnersPreview } from './partners-preview.tsx'

/** Milliseconds without typing after which a draft saves itself. */
const SAVES_AFTER = 2_500

/**
 * Writes a brief. A draft saves itself while it is written, and its button publishes it; of an open brief the
 * button saves. Where a colleague has changed it meanwhile nothing is saved: what was typed stays.
 */
export function EditBriefForm({
  briefId,
  version,
  isDraft,
  values,
  choices,
}: {
  briefId: string
  /** Of the brief that `values` are. */
  version: number
  isDraft: boolean
  values: BriefValues
  choices: BriefChoices
}) {
  const t = useTranslations('editBrief')
  const change = useChange()
  const router = useRouter()
  const saved = useRef({ values, version })
  const saving = useRef<Promise<FormErrors | undefined>>(Promise.resolve(undefined))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [state, setState] = useState<{ shown: number; status?: ReactNode }>({ shown: version })
  useEffect(() => () => clearTimeout(timer.current), [])

  const saveNow = async (now: BriefValues): Promise<FormErrors | undefined> => {
    const changes = briefChanges(saved.current.values, now)
    if (Object.keys(changes).length === 0) return undefined
    const input = { briefId, expectedVersion: saved.current.version, ...changes }
    const { made, errors } = await change(UpdateBriefDocument, { input }, (data) => data.updateBrief)
    if (errors)
      return errors.map((error) =>
        error.code === 'CONFLICT' && error.field === 'expectedVersion'
          ? { message: <Conflict briefId={briefId} message={error.message} /> }
          : error,
      )
    saved.current = { values: now, version: made.brief?.version ?? saved.current.version }
    return undefined
  }
  /** One save after the other: each is made on the version that the one before has left. */
  const save = (form: FormData) => {
    const now = readBriefValues(form)
    saving.current = saving.current.catch(() => undefined).then(() => saveNow(now))
    return saving.current
  }
  const saveSoon = (form: HTMLFormElement | null) => {
    clearTimeout(timer.current)
    if (!isDraft || !form) return
    timer.current = setTimeout(async () => {
      // A day that is half typed is none.
      if (!form.isConnected || !new FormData(form).get('deadline')) return
      const errors = await save(new FormData(form)).catch(() => [{ message: t('notSaved') }])
      const status = errors ? errors[0]?.message : t('draftSaved')
      setState({ shown: saved.current.version, status })
    }, SAVES_AFTER)
  }
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div onChange={(event) => saveSoon((event.target as HTMLElement).closest('form'))}>
        <Form
          asksBeforeLeaving={!isDraft}
          submit={t(isDraft ? 'publish' : 'save')}
          send={async (form) => {
            clearTimeout(timer.current)
            const errors = await save(form)
            if (errors) return errors
            if (isDraft) {
              const input = { briefId, expectedVersion: saved.current.version }
              const published = await change(PublishBriefDocument, { input }, (data) => data.publishBrief)
              if (published.errors) return published.errors
              router.push(pathTo.brief(briefId))
            } else setState({ shown: saved.current.version, status: t('saved') })
            router.refresh()
          }}
        >
          <BriefFields values={values} choices={choices} />
        </Form>
        <p role="status" className="mt-3 text-celadon">
          {state.status}
        </p>
      </div>
      <PartnersPreview briefId={briefId} version={state.shown} />
    </div>
  )
}

/** Says that the brief has changed meanwhile, and what can be done about it. */
function Conflict({ briefId, message }: { briefId: string; message: ReactNode }) {
  const t = useTranslations('editBrief')
  return (
    <>
      {message} {/* Not within the page as it is: its fields would keep what was typed. */}
      <a href={window.location.pathname} data-discards className="quiet-link" key={briefId}>
        {t('loadNewest')}
      </a>
    </>
  )
}
