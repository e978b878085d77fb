import type { CapabilityRow } from '@heming/graph'

export type CapabilityMapper = CapabilityRow
