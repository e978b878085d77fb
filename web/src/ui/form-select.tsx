'use client'

import { type ComponentProps, type ReactNode, use } from 'react'
import { FieldErrors } from './form.tsx'
import { LabelledField } from './labelled-field.tsx'

interface FormOption {
  value: string
  name: string
  group?: string
}

/**
 * A choice of one with its label, as the platform draws it; what is wrong stands below. Belongs in a `Form`.
 */
export function FormSelect({
  label,
  advice,
  name,
  none,
  choices,
  ...rest
}: ComponentProps<'select'> & {
  label: string
  advice?: ReactNode
  name: string
  /** The word for no choice; left out where there is always one. */
  none?: string
  /** Those with a `group` stand below its word, after the others. */
  choices: readonly FormOption[]
}) {
  const error = use(FieldErrors)[name]
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))]
  return (
    <LabelledField label={label} advice={advice} error={error}>
      {(attributes) => (
        <select
          {...rest}
          {...attributes}
          name={name}
          className={`min-h-11 w-full rounded-small border bg-paper-raised px-2.5 ${error ? 'border-cinnabar' : 'border-hairline-strong'}`}
        >
          {none && <option value="">{none}</option>}
          {listOptions(choices.filter(({ group }) => !group))}
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {listOptions(choices.filter((choice) => choice.group === group))}
            </optgroup>
          ))}
        </select>
      )}
    </LabelledField>
  )
}

function listOptions(options: readonly FormOption[]) {
  return options.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ))
}
