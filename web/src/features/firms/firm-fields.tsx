'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ChoiceList } from '@/ui/choice-list.tsx'
import { LabelledField } from '@/ui/labelled-field.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice } from './choices.ts'
import type { FirmValues } from './firm-values.ts'

/** What a firm may choose from; capabilities stand below their groups. */
export interface FirmChoices {
  province: Choice[]
  domain: Choice[]
  capability: Choice[]
  market: Choice[]
  organisationType: Choice[]
}

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
      name={name}
      defaultValue={values[name]}
      lang={languageOf(name)}
      maxLength={4000}
      rows={6}
    />
  )
  const choice = (name: 'organisationType' | 'province', listed: Choice[], none?: string) => (
    <LabelledField label={t(name)}>
      {(attributes) => (
        <select
          {...attributes}
          name={name}
          defaultValue={values[name]}
          onChange={
            name === 'province' ? ({ target }) => setAbroad(isAbroad(target.value)) : noteIdentity(name)
          }
          className="min-h-11 w-full rounded-small border border-hairline-strong bg-paper-raised px-2.5"
        >
          {none && <option value="">{none}</option>}
          {listOptions(listed.filter((each) => !each.abroad))}
          {listed.some((each) => each.abroad) && (
            <optgroup label={t('abroad')}>{listOptions(listed.filter((each) => each.abroad))}</optgroup>
          )}
        </select>
      )}
    </LabelledField>
  )
  const ticks = (name: 'heritageDomains' | 'capabilities' | 'markets', legend: string, listed: Choice[]) => {
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
      {line('nameZh')}
      {line('nameEn')}
      {choice('organisationType', choices.organisationType)}
      {belowIdentity}
      {text('descriptionZh')}
      {text('descriptionEn')}
      {line('cityZh')}
      {line('cityEn')}
      {/* Anyone who has not chosen yet is not put into the first province of the list. */}
      {choice('province', choices.province, values.province === '' ? t('chooseProvince') : undefined)}
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
      <div>{ticks('heritageDomains', t('heritageDomains'), choices.domain)}</div>
      <fieldset>
        <legend className="mb-1 font-medium">{t('capabilities')}</legend>
        {groups.map((group) =>
          ticks(
            'capabilities',
            group,
            choices.capability.filter(({ within }) => within === group),
          ),
        )}
      </fieldset>
      <div>{ticks('markets', t('markets'), choices.market)}</div>
    </>
  )
}

function listOptions(choices: Choice[]) {
  return choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}

function languageOf(name: string): string {
  return name.endsWith('Zh') ? 'zh-Hans' : 'en'
}
