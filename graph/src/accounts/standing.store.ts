import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { PLATFORM_ADMIN_MADE } from './accounts.events.ts'
import { MAKE_PLATFORM_ADMIN, STANDING_OF_ACCOUNT } from './standing.cypher.ts'

/** Maximum number of memberships of one account that count. */
const MAX_MEMBERSHIPS = 200

/**
 * What a member of a firm or a base may do there; OWNER, EDITOR and VIEWER are a firm's, CURATOR and ADMIN a
 * base's.
 */
export const memberRoleShape = z.enum(['OWNER', 'EDITOR', 'VIEWER', 'CURATOR', 'ADMIN'])
export type MemberRole = z.infer<typeof memberRoleShape>

const membershipShape = z.object({
  role: memberRoleShape,
  /** ISO 8601. */
  since: z.string(),
  firmId: z.string().nullable(),
  baseId: z.string().nullable(),
})
/** A membership of a firm or of a base: one of the two ids is given. */
export type MembershipRow = z.infer<typeof membershipShape>

const standingShape = z.object({
  platformAdmin: z.boolean(),
  memberships: z.array(membershipShape),
})
/** What an account is in the network. */
export type AccountStanding = z.infer<typeof standingShape>

/** The standing of an account; null if there is no such account. */
export async function findStanding(graph: Graph, accountId: string): Promise<AccountStanding | null> {
  const parameters = { accountId, limit: MAX_MEMBERSHIPS }
  const [standing] = await graph.read(STANDING_OF_ACCOUNT, parameters, standingShape)
  return standing ?? null
}

/** Makes an account a platform admin. False if there is no such account. */
export function makePlatformAdmin(graph: Graph, accountId: string, actor: string): Promise<boolean> {
  return graph.write(async (run) => {
    const rows = await run(MAKE_PLATFORM_ADMIN, { accountId }, z.object({ id: z.string() }))
    if (rows.length === 0) return false
    await recordEvent(run, PLATFORM_ADMIN_MADE, { actor, subject: accountId, payload: {} })
    return true
  })
}
