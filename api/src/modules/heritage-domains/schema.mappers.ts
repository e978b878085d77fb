import type { HeritageDomainRow } from '@heming/graph'

export type HeritageDomainMapper = HeritageDomainRow
