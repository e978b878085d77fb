import type { ReactNode } from 'react'

/** Why a form was not accepted: a message, beside its field where it is about one. */
export interface FormError {
  message: ReactNode
  field?: string
  /** Stable code of the API, where it was asked for. */
  code?: string
}

/** All that is wrong with a form. */
export type FormErrors = readonly FormError[]
