import { memberRoleShape } from '@heming/graph/accounts'
import { TEXT_KINDS } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

const place = z.union([z.object({ firmId: idInput }).strict(), z.object({ baseId: idInput }).strict()])

/** A firm or a base. */
export const placeInput = place

/** An address, also one that was copied with spaces around it. */
const email = z.string().trim().meta(TEXT_KINDS.code).pipe(z.email().max(254))

/** Somebody to be invited. */
export const inviteMemberInput = z.object({ place, email, role: memberRoleShape })

/** An invitation to be sent again. */
export const resendInvitationInput = z.object({ place, invitationId: idInput })

/** An invitation to be withdrawn. */
export const withdrawInvitationInput = z.object({ place, invitationId: idInput })

/** The token of an invitation. */
export const acceptInvitationInput = z.object({ token: z.string().min(1).max(200).meta(TEXT_KINDS.code) })

/** A role to be given. */
export const changeMemberRoleInput = z.object({ place, accountId: idInput, role: memberRoleShape })

/** A membership to be ended. */
export const removeMemberInput = z.object({ place, accountId: idInput })
