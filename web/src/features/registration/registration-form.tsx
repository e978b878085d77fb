'use client'

import { useTranslations } from 'next-intl'
import { type FirmKind, RegisterFirmDocument } from '@/gql/graphql.ts'
import { useRouter } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { useChange } from '@/lib/apollo/use-change.ts'
import { ChoiceRow } from '@/ui/choice-row.tsx'
import { Form } from '@/ui/form.tsx'
import { SelectField } from '@/ui/select-field.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice } from '../firms/choices.ts'
import { type FirmChoices, FirmFields } from '../firms/firm-fields.tsx'
import { MAX_LISTED, readFirmValues } from '../firms/firm-values.ts'
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
  const edit = useTranslations('editFirm')
  const change = useChange()
  const router = useRouter()
  const { readEvidence, uploading } = useEvidence()
  return (
    <Form
      asksBeforeLeaving
      submit={t(distinctFrom.length > 0 ? 'noneIsMine' : 'register')}
      send={async (form) => {
        const values = readFirmValues(form)
        for (const list of ['heritageDomains', 'capabilities', 'markets'] as const) {
          const count = values[list].length
          if (count > MAX_LISTED)
            return { message: edit('tooMany', { list: edit(list), most: MAX_LISTED, count }) }
        }
        if (values.province === '') return { message: edit('chooseProvince') }
        const { evidence, error: invalid } = await readEvidence(form)
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
        const { made, error } = await change(RegisterFirmDocument, { input }, (data) => data.registerFirm)
        // Under another name it may be another firm: those are shown above before it is sent again.
        if (error?.field === 'distinctFrom') {
          const { nameZh, nameEn } = values
          router.replace(pathTo.registerFirm({ nameZh, nameEn, website }))
        }
        if (error) return error
        router.push(pathTo.claims({ sent: made.claim?.id ?? '' }))
      }}
    >
      <ChoiceRow
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
      <SelectField label={t('base')} name="baseId" chosen={null} all={t('noBase')} choices={bases} />
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
