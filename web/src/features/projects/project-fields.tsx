'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChoiceList } from '@/ui/choice-list.tsx'
import { FieldGroup } from '@/ui/field-group.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice } from '../firms/choices.ts'
import { NamedFirmsField } from './named-firms-field.tsx'
import type { NamedFirm, ProjectValues } from './project-values.ts'

/** What can be chosen; capabilities stand below their groups. */
export interface ProjectChoices {
  capability: Choice[]
  market: Choice[]
}

/** The fields of a past project; they belong in a `Form`, and `readProject` reads them. */
export function ProjectFields({
  own,
  values,
  choices,
  thisMonth,
}: {
  /** The firm that enters it. */
  own: NamedFirm
  values: ProjectValues
  choices: ProjectChoices
  /** YYYY-MM. */
  thisMonth: string
}) {
  const t = useTranslations('editProject')
  const [named, setNamed] = useState(values.firms)
  const line = (name: 'titleZh' | 'titleEn') => (
    <TextField
      label={t(name)}
      name={name}
      defaultValue={values[name]}
      lang={languageOf(name)}
      maxLength={200}
      required
    />
  )
  const text = (name: 'outcomeZh' | 'outcomeEn') => (
    <TextArea
      label={t(name)}
      name={name}
      defaultValue={values[name]}
      lang={languageOf(name)}
      maxLength={2000}
      rows={4}
    />
  )
  const month = (name: 'startMonth' | 'endMonth') => (
    <TextField
      label={t(name)}
      advice={t(`${name}Advice`)}
      name={name}
      type="month"
      max={thisMonth}
      defaultValue={values[name]}
      className="max-w-48"
    />
  )
  const ticks = (name: 'capabilities' | 'markets' | 'ipAssets', legend: string, listed: Choice[]) => {
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
  const owners = [own, ...named].filter(({ assets }) => assets.length > 0)
  return (
    <>
      {line('titleZh')}
      {line('titleEn')}
      <TextField
        label={t('year')}
        advice={t('yearAdvice')}
        name="year"
        type="number"
        min={1900}
        max={Number(thisMonth.slice(0, 4))}
        step={1}
        defaultValue={values.year}
        className="max-w-40"
      />
      {month('startMonth')}
      {month('endMonth')}
      {text('outcomeZh')}
      {text('outcomeEn')}
      <TextField
        label={t('role')}
        advice={t('roleAdvice')}
        name="role"
        defaultValue={values.role}
        maxLength={200}
      />
      <fieldset>
        <legend className="mb-1 font-medium">{t('firms')}</legend>
        <p className="mb-2 text-sm text-ink-soft">{t('firmsAdvice')}</p>
        <NamedFirmsField ownId={own.firmId} named={named} onChange={setNamed} />
      </fieldset>
      <TextArea
        label={t('outsidePartners')}
        advice={t('outsidePartnersAdvice')}
        name="outsidePartners"
        defaultValue={values.outsidePartners}
        rows={3}
      />
      {owners.length > 0 && (
        <FieldGroup name="ipAssets" legend={t('ipAssets')}>
          <p className="mb-2 text-sm text-ink-soft">{t('ipAssetsAdvice')}</p>
          {owners.map(({ name, assets }) => ticks('ipAssets', name, assets))}
        </FieldGroup>
      )}
      <FieldGroup name="capabilities" legend={t('capabilities')}>
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

function languageOf(name: string): string {
  return name.endsWith('Zh') ? 'zh-Hans' : 'en'
}
