'use client'

import { useTranslations } from 'next-intl'
import { type FirmKind, RegisterFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { Form } from '@/ui/form.tsx'
import { FormChoiceRow } from '@/ui/form-choice-row.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice, FirmChoices } from '../firms/choices.ts'
import { FirmFields, useFirmCheck } from '../firms/firm-fields.tsx'
import { readFirmValues } from '../firms/firm-values.ts'
import { EvidenceFields, useEvidence } from '../requests/evidence-fields.tsx'
import type { FirmDraft } from './draft.ts'

/** Registers a firm; `distinctFrom` are the ids of the likely duplicates that stand above and are not it. */
export function RegistrationForm({
  draft,
  distinctFrom,
  choices,
  bases,
  thisYear,
  email,
}: {
  draft: FirmDraft
  distinctFrom: string[]
  choices: FirmChoices
  bases: Choice[]
  thisYear: number
  email: string
}) {
  const t = useTranslations('registration')
  const change = useChange()
  const check = useFirmCheck()
  const router = useRouter()
  const { readEvidence, uploading } = useEvidence()
  return (
    <Form
      asksBeforeLeaving
      submit={t(distinctFrom.length > 0 ? 'noneIsMine' : 'register')}
      check={check}
      send={async (form) => {
        const values = readFirmValues(form)
        const { evidence, errors: invalid } = await readEvidence(form)
        if (invalid) return invalid
        const website = String(form.get('website')).trim()
        const input = {
          ...values,
          ...evidence,
          kind: form.get('kind') as FirmKind,
          website: website || null,
          baseId: String(form.get('baseId')) || null,
          distinctFrom,
        }
        const { made, errors } = await change(RegisterFirmDocument, { input }, (data) => data.registerFirm)
        // Under another name it may be another firm: those are shown above before it is sent again.
        if (errors?.some(({ field }) => field === 'distinctFrom')) {
          const { nameZh, nameEn } = values
          router.replace(pathTo.registerFirm({ nameZh, nameEn, website }))
        }
        if (errors) return errors
        router.push(pathTo.claims({ sent: made.claim?.id ?? '' }))
      }}
    >
      <FormChoiceRow
        name="kind"
        legend={t('kind')}
        chosen="TRADITIONAL"
        choices={(['TRADITIONAL', 'DIGITAL'] as const).map((kind) => ({
          value: kind,
          name: t(`kinds.${kind}`),
        }))}
      />
      <FirmFields
        values={{ ...NOTHING_YET, nameZh: draft.nameZh, nameEn: draft.nameEn }}
        choices={choices}
        thisYear={thisYear}
      />
      <TextField
        label={t('website')}
        name="website"
        type="text"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        defaultValue={draft.website}
        maxLength={300}
      />
      <FormSelect label={t('base')} name="baseId" none={t('noBase')} choices={bases} />
      <EvidenceFields email={email} uploading={uploading} />
    </Form>
  )
}

const NOTHING_YET = {
  organisationType: 'COMPANY' as const,
  descriptionZh: '',
  descriptionEn: '',
  cityZh: '',
  cityEn: '',
  province: '',
  foundedYear: null,
  heritageDomains: [],
  capabilities: [],
  markets: [],
}
