'use client'

import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, use } from 'react'
import { FieldErrors } from './form.tsx'
import { LabelledField } from './labelled-field.tsx'

/** Several lines of text with their label; what is wrong with them stands below. Belongs in a `Form`. */
export function TextArea({
  label,
  advice,
  name,
  className,
  ...rest
}: ComponentProps<'textarea'> & { label: string; advice?: ReactNode; name: string }) {
  const error = use(FieldErrors)[name]
  return (
    <LabelledField label={label} advice={advice} error={error}>
      {(attributes) => (
        <textarea
          {...rest}
          {...attributes}
          name={name}
          className={clsx(
            'w-full rounded-small border bg-paper-raised px-3 py-2',
            error ? 'border-cinnabar' : 'border-hairline-strong',
            className,
          )}
        />
      )}
    </LabelledField>
  )
}
