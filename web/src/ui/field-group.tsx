'use client'

import { type ReactNode, use, useId } from 'react'
import { FieldErrors } from './form.tsx'

/** Fields of one name, e.g. lists to tick; what is wrong with them stands below. Belongs in a `Form`. */
export function FieldGroup({
  name,
  legend,
  children,
}: {
  name: string
  legend?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  const error = use(FieldErrors)[name]
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      {legend && <legend className="mb-1 font-medium">{legend}</legend>}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-cinnabar">
          {error}
        </p>
      )}
    </fieldset>
  )
}
