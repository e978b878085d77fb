'use client'

import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, use } from 'react'
import { FieldErrors } from './form.tsx'
import { LabelledField } from './labelled-field.tsx'

/**
 * A line of text with its label; what is wrong with it stands below, and so does advice. Belongs in a `Form`.
 */
export function TextField({
  label,
  advice,
  name,
  className,
  ...rest
}: ComponentProps<'input'> & { label: string; advice?: ReactNode; name: string }) {
  const error = use(FieldErrors)[name]
  return (
    <LabelledField label={label} advice={advice} error={error}>
      {(attributes) => (
        <input
          {...rest}
          {...attributes}
          name={name}
          className={clsx(
            'min-h-11 w-full rounded-small border bg-paper-raised px-3',
            error ? 'border-cinnabar' : 'border-hairline-strong',
            className,
          )}
        />
      )}
    </LabelledField>
  )
}
