import { z } from 'zod'

/** A firm of the network that a project names, and its role, where one is stated. */
const namedShape = z.object({ firmId: z.string(), role: z.string().nullable() })

/** What a firm states of a project itself; the firms that confirm it confirm all of this. */
export const statementShape = z.object({
  titleZh: z.string(),
  titleEn: z.string(),
  outcomeZh: z.string(),
  outcomeEn: z.string(),
  /** Calendar year it came out in. */
  year: z.number().int(),
  /** First day of the month in which it began, ISO; null where only the year is known. */
  startDate: z.string().nullable(),
  /** First day of the month in which it ended, ISO. */
  endDate: z.string().nullable(),
  /** Names of those outside the network, and the same in Chinese. */
  externalPartners: z.array(z.string()),
  externalPartnersZh: z.array(z.string()),
  capabilities: z.array(z.string()),
  markets: z.array(z.string()),
})
export type ProjectStatement = z.infer<typeof statementShape>

/** What a firm enters of a project: its statement, its own role, and whom and whose IP it names. */
export const entryShape = statementShape.extend({
  /** The role of the firm that enters it. */
  role: z.string().nullable(),
  /** IP that was adapted: its own, or that of a firm that it names. */
  ipAssets: z.array(z.string()),
  /** Other firms of the network: each is shown as a participant once it has confirmed. */
  firms: z.array(namedShape),
})
export type ProjectEntry = z.infer<typeof entryShape>

/**
 * How a firm stands that an entered project names. Only CONFIRMED is shown to everybody, as a participant;
 * the others only to the members of that firm and of the one that entered the project. WAITING: it was asked;
 * DECLINED: it said no; LEFT: it took its confirmation back; EXPIRED: it did not respond in time.
 */
export const namingStateShape = z.enum(['WAITING', 'DECLINED', 'LEFT', 'EXPIRED'])

/** A firm that an entered project names, and that is no participant. */
export const namingShape = z.object({
  firmId: z.string(),
  role: z.string().nullable(),
  state: namingStateShape,
  /** IP of that firm that the project says it adapted. */
  ipAssets: z.array(z.string()),
  /** Since when it stands so, ISO 8601. */
  since: z.string(),
})
export type NamingRow = z.infer<typeof namingShape>

/** What firms that were named before have to be: a participant, or one of the states above. */
export const standingShape = namingShape.extend({ state: z.enum(['CONFIRMED', ...namingStateShape.options]) })
export type FirmStanding = z.infer<typeof standingShape>
