'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ChoiceList } from '@/ui/choice-list.tsx'
import { FieldGroup } from '@/ui/field-group.tsx'
import { FormSelect } from '@/ui/form-select.tsx'
import { TextArea } from '@/ui/text-area.tsx'
import { TextField } from '@/ui/text-field.tsx'
import type { Choice } from '../firms/choices.ts'
import { type BriefValues, BUDGETS, VISIBILITIES } from './brief-values.ts'
import { NeedFields } from './need-fields.tsx'

/** What a brief may choose from. */
export interface BriefChoices {
  /** Below their groups. */
  capability: Choice[]
  /** The groups themselves, as fields of use. */
  field: Choice[]
  market: Choice[]
  /** IP of the firm. */
  ipAsset: Choice[]
  /** IANA names. */
  zone: string[]
}

/** The fields of a brief, in four sections; they belong in a `Form`, and `readBriefValues` reads them. */
export function BriefFields({ values, choices }: { values: BriefValues; choices: BriefChoices }) {
  const t = useTranslations('editBrief')
  const briefs = useTranslations('briefs')
  const text = (
    name: 'description' | 'benefit' | 'audience',
    most: number,
    rows: number,
    optional = true,
  ) => (
    <Pair>
      {(['Zh', 'En'] as const).map((language) => (
        <TextArea
          key={language}
          label={t(`${name}${language}`)}
          advice={optional ? t('optional') : undefined}
          name={`${name}${language}`}
          defaultValue={values[`${name}${language}`]}
          lang={language === 'Zh' ? 'zh-Hans' : 'en'}
          maxLength={most}
          rows={rows}
        />
      ))}
    </Pair>
  )
  const day = (name: 'startsOn' | 'endsOn') => (
    <TextField
      label={t(name)}
      advice={t('optional')}
      name={name}
      type="date"
      defaultValue={values[name] ?? ''}
    />
  )
  const ticks = (name: 'ipAssets' | 'markets', listed: Choice[]) => (
    <FieldGroup name={name}>
      <ChoiceList
        name={name}
        legend={t(name)}
        choices={listed}
        chosen={values[name]}
        chosenLabel={t('chosen', { count: values[name].length })}
      />
    </FieldGroup>
  )
  return (
    <>
      <Part title={t('what')}>
        <TitleFields values={values} />
        {text('description', 4000, 6, false)}
        {text('benefit', 2000, 3)}
        {text('audience', 1000, 2)}
      </Part>
      <Part title={t('needs')}>
        <NeedFields needs={values.needs} capabilities={choices.capability} />
      </Part>
      <Part title={t('rights')}>
        <FormSelect
          label={t('field')}
          name="field"
          choices={choices.field}
          defaultValue={values.field}
          required
        />
        {choices.ipAsset.length > 0 && ticks('ipAssets', choices.ipAsset)}
        {ticks('markets', choices.market)}
        <Pair>
          {day('startsOn')}
          {day('endsOn')}
        </Pair>
      </Part>
      <Part title={t('terms')}>
        <FormSelect
          label={t('budgetBand')}
          name="budgetBand"
          none={t('unstated')}
          choices={BUDGETS.map((value) => ({ value, name: briefs(`budget.${value}`) }))}
          defaultValue={values.budgetBand ?? ''}
        />
        <DeadlineFields values={values} zones={choices.zone} />
        <FormSelect
          label={t('visibility')}
          advice={t('visibilityAdvice')}
          name="visibility"
          choices={VISIBILITIES.map((value) => ({ value, name: briefs(`visibility.${value}`) }))}
          defaultValue={values.visibility}
        />
      </Part>
    </>
  )
}

/** The title in both languages. */
export function TitleFields({ values }: { values: Pick<BriefValues, 'titleZh' | 'titleEn'> }) {
  const t = useTranslations('editBrief')
  return (
    <Pair>
      <TextField
        label={t('titleZh')}
        name="titleZh"
        defaultValue={values.titleZh}
        lang="zh-Hans"
        maxLength={200}
      />
      <TextField
        label={t('titleEn')}
        name="titleEn"
        defaultValue={values.titleEn}
        lang="en"
        maxLength={200}
      />
    </Pair>
  )
}

/** The last day for responses, and where it ends. */
export function DeadlineFields({
  values,
  zones,
}: {
  values: Pick<BriefValues, 'deadline' | 'deadlineZone'>
  zones: string[]
}) {
  const t = useTranslations('editBrief')
  return (
    <Pair>
      <TextField label={t('deadline')} name="deadline" type="date" defaultValue={values.deadline} required />
      <FormSelect
        label={t('deadlineZone')}
        name="deadlineZone"
        choices={zones.map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') }))}
        defaultValue={values.deadlineZone}
        required
      />
    </Pair>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5 border-t border-hairline pt-5">
      <h2 className="text-xl font-medium">{title}</h2>
      {children}
    </section>
  )
}

/** Both languages, or both ends, side by side where there is room. */
function Pair({ children }: { children: ReactNode }) {
  return <div className="grid gap-5 sm:grid-cols-2">{children}</div>
}
