import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../events/events.store.ts'
import {
  BASE_OF_FIRM,
  MAKE_PLATFORM_ADMIN,
  SET_MEMBERSHIP,
  STANDING_OF_ACCOUNT,
} from './memberships.cypher.ts'

/** Most memberships of one account that count. */
const MOST_MEMBERSHIPS = 200

/** What a member of a firm or a base may do there; OWNER, EDITOR and VIEWER are a firm's, CURATOR and ADMIN a base's. */
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

const standingShape = z.object({ platformAdmin: z.boolean(), memberships: z.array(membershipShape) })
/** What an account is in the network. */
export type AccountStanding = z.infer<typeof standingShape>

/** The standing of an account; null where there is no such account. */
export async function findStanding(graph: Graph, accountId: string): Promise<AccountStanding | null> {
  const parameters = { accountId, limit: MOST_MEMBERSHIPS }
  const [standing] = await graph.read(STANDING_OF_ACCOUNT, parameters, standingShape)
  return standing ?? null
}

/** A membership to be: `firmId` or `baseId` is given. */
export interface NewMembership {
  accountId: string
  firmId?: string
  baseId?: string
  role: MemberRole
  /** Who gives it. */
  actor: string
}

/** Makes an account a member of a firm or a base, or gives it another role there. False where one of the two does not exist. */
export function setMembership(graph: Graph, membership: NewMembership): Promise<boolean> {
  const { accountId, firmId = null, baseId = null, role, actor } = membership
  return graph.write(async (run) => {
    const parameters = { accountId, firmId, baseId, role, at: new Date().toISOString() }
    const [row] = await run(SET_MEMBERSHIP, parameters, z.object({ before: memberRoleShape.nullable() }))
    if (!row) return false
    await recordEvent(run, {
      actor,
      action: 'MEMBERSHIP_SET',
      subject: firmId ?? baseId ?? '',
      onBehalfOf: baseId,
      about: accountId,
      before: { role: row.before },
      after: { role },
    })
    return true
  })
}

/** Lets an account look after the platform. False where there is no such account. */
export function makePlatformAdmin(graph: Graph, accountId: string, actor: string): Promise<boolean> {
  return graph.write(async (run) => {
    const rows = await run(MAKE_PLATFORM_ADMIN, { accountId }, z.object({ id: z.string() }))
    if (rows.length === 0) return false
    await recordEvent(run, { actor, action: 'PLATFORM_ADMIN_MADE', subject: accountId })
    return true
  })
}

/** The id of the base that hosts a firm, null where none does; undefined where there is no such firm. */
export async function findBaseIdOfFirm(graph: Graph, firmId: string): Promise<string | null | undefined> {
  const [row] = await graph.read(BASE_OF_FIRM, { firmId }, z.object({ baseId: z.string().nullable() }))
  return row?.baseId
}
