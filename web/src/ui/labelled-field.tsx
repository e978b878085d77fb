import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

/** What ties a field to its label, its advice and its error. */
export interface FieldAttributes {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

/** A label above a field; advice, and what is wrong, below it. */
export function LabelledField({
  label,
  advice,
  error,
  children,
}: {
  label: string
  advice?: ReactNode
  error?: ReactNode
  children: (attributes: FieldAttributes) => ReactNode
}) {
  const id = useId()
  const described = clsx(advice && `${id}-advice`, error && `${id}-error`)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {advice && (
        <p id={`${id}-advice`} className="mt-1 text-sm text-ink-soft">
          {advice}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-cinnabar">
          {error}
        </p>
      )}
    </div>
  )
}
