import type { DismissedPartnerRow, SavedPartnerRow } from '@heming/graph/short-list'

export type SavedPartnerMapper = SavedPartnerRow
export type DismissedPartnerMapper = DismissedPartnerRow
