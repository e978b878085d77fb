'use client'

import { type ComponentProps, use } from 'react'
import { FieldErrors } from './form.tsx'
import { LabelledField } from './labelled-field.tsx'

/**
 * A choice of one with its label, as the platform draws it; what is wrong stands below. Belongs in a `Form`.
 */
export function FormSelect({
  label,
  name,
  none,
  choices,
  ...rest
}: ComponentProps<'select'> & {
  label: string
  name: string
  /** The word for no choice; left out where there is always one. */
  none?: string
  choices: readonly { value: string; name: string }[]
}) {
  const error = use(FieldErrors)[name]
  return (
    <LabelledField label={label} error={error}>
      {(attributes) => (
        <select
          {...rest}
          {...attributes}
          name={name}
          className={`min-h-11 w-full rounded-small border bg-paper-raised px-2.5 ${error ? 'border-cinnabar' : 'border-hairline-strong'}`}
        >
          {none && <option value="">{none}</option>}
          {choices.map(({ value, name: word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  )
}
