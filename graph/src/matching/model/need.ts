import type { Path } from './paths.ts'

/** A capability that a firm needs or, without stated needs, that firms like it used. */
export interface Need {
  capability: string
  /** Importance relative to the other needs, 0..1; the greatest is 1. */
  weight: number
  must: boolean
  /** From the firm or brief to the capability. */
  path: Path
  because: Because
}

/**
 * What makes one firm like another, more than being of one kind: a heritage domain in common, or a capability
 * that few have.
 */
export interface Likeness {
  label: 'HeritageDomain' | 'Capability'
  id: string
}

/** Why a capability is held to be needed. `likeIn` is left out where the domain says it, or nothing does. */
export type Because =
  | { kind: 'BRIEF'; briefId: string }
  | { kind: 'OWN_WORK'; projectId: string; year: number | null }
  | {
      kind: 'PEERS'
      firmId: string | null
      projectId: string
      year: number | null
      domain: string | null
      likeIn?: Likeness | null
    }
  | { kind: 'IP_FORM'; assetId: string; form: string }
