'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { type ComponentProps, type ReactNode, use, useState } from 'react'
import { FieldErrors } from './form.tsx'
import { LabelledField } from './labelled-field.tsx'

/**
 * Several lines of text with their label; what is wrong with them stands below. Belongs in a `Form`. A text
 * over `maxLength` is not cut, as a browser would do with one that is pasted: the field says how many are
 * over.
 */
export function TextArea({
  label,
  advice,
  name,
  className,
  maxLength,
  onChange,
  ...rest
}: ComponentProps<'textarea'> & { label: string; advice?: ReactNode; name: string }) {
  const t = useTranslations('client.form')
  const found = use(FieldErrors)[name]
  const [length, setLength] = useState(String(rest.defaultValue ?? '').length)
  const over = maxLength === undefined ? 0 : length - maxLength
  const tooLong = maxLength !== undefined && over > 0 ? t('tooLong', { max: maxLength, over }) : undefined
  // What the form found is of the text as it was sent; of the length, the present one counts.
  const error = tooLong ?? found
  const limit = maxLength !== undefined && t('upTo', { max: maxLength })
  return (
    <LabelledField
      label={label}
      advice={
        advice || limit ? (
          <>
            {advice} {limit}
          </>
        ) : undefined
      }
      error={error}
    >
      {(attributes) => (
        <textarea
          {...rest}
          {...attributes}
          name={name}
          data-max-length={maxLength}
          onChange={(event) => {
            setLength(event.target.value.length)
            onChange?.(event)
          }}
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
