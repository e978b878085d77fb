import type { ReactNode } from 'react'

/** Why a form was not taken: a sentence, beside its field where it is about one. */
export interface Refusal {
  sentence: ReactNode
  field?: string
}
