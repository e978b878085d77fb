import { z } from 'zod'
import { type MemberRole, memberRoleShape } from '../accounts/standing.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { MEMBERSHIP_SET } from './members.events.ts'
import { SET_MEMBERSHIP } from './memberships.cypher.ts'

/** A membership to be: `firmId` or `baseId` is given. */
export interface NewMembership {
  accountId: string
  firmId?: string
  baseId?: string
  role: MemberRole
  /** Who gives it. */
  actor: string
}

/**
 * Makes an account a member of a firm or a base, or changes its role there. False if one of the two
 * does not exist.
 */
export function setMembership(graph: Graph, membership: NewMembership): Promise<boolean> {
  const { accountId, firmId = null, baseId = null, role, actor } = membership
  return graph.write(async (run) => {
    const parameters = { accountId, firmId, baseId, role, at: new Date().toISOString() }
    const [row] = await run(SET_MEMBERSHIP, parameters, z.object({ before: memberRoleShape.nullable() }))
    if (!row) return false
    await recordEvent(run, MEMBERSHIP_SET, {
      actor,
      subject: firmId ?? baseId ?? '',
      onBehalfOf: baseId,
      about: accountId,
      before: { role: row.before },
      payload: { role },
    })
    return true
  })
}
