import type { CapabilityRow } from '@heming/graph/capabilities'

export type CapabilityMapper = CapabilityRow
