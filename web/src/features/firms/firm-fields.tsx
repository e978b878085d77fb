'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import type { FormErrors } from '@/lib/form-error.ts'
import { ChoiceList } from '@/ui/choice-list.tsx'
import { FieldGroup } from '@/ui/field-group.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice, FirmChoices } from './choices.ts'
import { type FirmValues, LISTS, type ListOfFirm } from './firm-values.ts'
import { MAX_LISTED } from './max-listed.ts'

/** The fields by which a firm is verified. */
export const IDENTITY = ['nameZh', 'nameEn', 'organisationType'] as const
export type IdentityField = (typeof IDENTITY)[number]

/** The fields of what a firm says of itself; they belong in a `Form`, and `readFirmValues` reads them. */
export function FirmFields({
  values,
  choices,
  thisYear,
  onIdentity,
  belowIdentity,
}: {
  values: FirmValues
  choices: FirmChoices
  /** Calendar year. */
  thisYear: number
  /** Gets what stands in a field by which the firm is verified with each change of it. */
  onIdentity?: (name: IdentityField, value: string) => void
  belowIdentity?: ReactNode
}) {
  const t = useTranslations('editFirm')
  const isAbroad = (place: string) => choices.province.some(({ value, abroad }) => abroad && value === place)
  const [abroad, setAbroad] = useState(() => isAbroad(values.province))
  const noteIdentity = (field: string) => {
    const name = IDENTITY.find((one) => one === field)
    return name && (({ target }: { target: { value: string } }) => onIdentity?.(name, target.value))
  }
  const line = (name: 'nameZh' | 'nameEn' | 'cityZh' | 'cityEn') => (
    <TextField
      label={t(name)}
      advice={name.endsWith('Zh') ? t('optionalAbroad') : undefined}
      name={name}
      defaultValue={values[name]}
      lang={languageOf(name)}
      maxLength={200}
      required={!(abroad && name.endsWith('Zh'))}
      onChange={noteIdentity(name)}
    />
  )
  const text = (name: 'descriptionZh' | 'descriptionEn') => (
    <TextArea
      label={t(name)}
      advice={t('optional')}
      name={name}
      defaultValue={values[name]}
      lang={languageOf(name)}
      maxLength={4000}
      rows={6}
    />
  )
  const choice = (name: 'organisationType' | 'province', listed: Choice[], none?: string) => (
    <FormSelect
      label={t(name)}
      name={name}
      none={none}
      choices={listed.map((each) => ({ ...each, group: each.abroad ? t('abroad') : undefined }))}
      defaultValue={values[name]}
      onChange={name === 'province' ? ({ target }) => setAbroad(isAbroad(target.value)) : noteIdentity(name)}
      required
    />
  )
  const ticks = (name: ListOfFirm, legend: string, listed: Choice[]) => {
    const chosen = values[name].filter((id) => listed.some(({ value }) => value === id))
    return (
      <ChoiceList
        key={legend}
        name={name}
        legend={legend}
        choices={listed}
        chosen={chosen}
        chosenLabel={t('chosen', { count: chosen.length })}
      />
    )
  }
  const groups = [...new Set(choices.capability.flatMap(({ within }) => within ?? []))]
  return (
    <>
      {/* First, since names in Chinese are optional abroad. Nobody is put into the first province of the list. */}
      {choice('province', choices.province, values.province === '' ? t('chooseProvince') : undefined)}
      {line('nameZh')}
      {line('nameEn')}
      {choice('organisationType', choices.organisationType)}
      {belowIdentity}
      {text('descriptionZh')}
      {text('descriptionEn')}
      {line('cityZh')}
      {line('cityEn')}
      <TextField
        label={t('foundedYear')}
        advice={t('foundedYearAdvice')}
        name="foundedYear"
        type="number"
        min={-3000}
        max={thisYear}
        step={1}
        defaultValue={values.foundedYear ?? ''}
        className="max-w-40"
      />
      <FieldGroup name="heritageDomains">
        {ticks('heritageDomains', t('heritageDomains'), choices.domain)}
      </FieldGroup>
      <FieldGroup name="capabilities" legend={t('capabilities')}>
        <p className="mb-2 text-sm text-ink-soft">{t('capabilitiesAdvice')}</p>
        {groups.map((group) =>
          ticks(
            'capabilities',
            group,
            choices.capability.filter(({ within }) => within === group),
          ),
        )}
      </FieldGroup>
      <FieldGroup name="markets">{ticks('markets', t('markets'), choices.market)}</FieldGroup>
    </>
  )
}

/** Gives the check of a `Form` with `FirmFields`: which lists hold more than the API takes. */
export function useFirmCheck(): (form: FormData) => FormErrors {
  const t = useTranslations('editFirm')
  return (form) =>
    LISTS.flatMap((list) => {
      const count = form.getAll(list).length
      const message = t('tooMany', { list: t(list), most: MAX_LISTED, count })
      return count > MAX_LISTED ? [{ field: list, message }] : []
    })
}

function languageOf(name: string): string {
  return name.endsWith('Zh') ? 'zh-Hans' : 'en'
}
