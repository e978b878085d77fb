'use client'

import { type ComponentProps, use } from 'react'
import { ChoiceRow } from './choice-row.tsx'
import { FieldErrors } from './form.tsx'

/** A `ChoiceRow` that says what is wrong with the choice. Belongs in a `Form`. */
export function FormChoiceRow(choice: Omit<ComponentProps<typeof ChoiceRow>, 'error'>) {
  return <ChoiceRow {...choice} error={use(FieldErrors)[choice.name]} />
}
