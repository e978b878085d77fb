import type { ReactNode } from 'react'

/** Why a form was not accepted: a message, beside its field where it is about one. */
export interface FormError {
  message: ReactNode
  field?: string
}
