import type { InvitationResolvers } from '../../types.generated.ts'

/** Its rows have every field as it is. */
export const Invitation: InvitationResolvers = {}
