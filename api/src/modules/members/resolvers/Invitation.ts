import type { InvitationResolvers } from '../../types.generated.ts'

/** Its rows answer every field as they are. */
export const Invitation: InvitationResolvers = {}
