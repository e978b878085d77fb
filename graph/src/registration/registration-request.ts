import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import { CLAIM, type ClaimObstacle, type ClaimRow } from '../claims/claim-request.ts'
import type { FirmKind } from '../firms/firm.row.ts'
import * as changes from '../firms/firm-changes.cypher.ts'
import type { ProfileList } from '../firms/firm-changes.store.ts'
import type { FirmProfile } from '../firms/firm-profile.ts'
import { storedNameKeysOf } from '../firms/name-key.ts'
import { registrableDomainOf } from '../firms/own-domain.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { noteStaleRecords } from '../matching/records/stale-records.store.ts'
import { isRemovedName } from '../removals/remove-firm.store.ts'
import { baseOrPlatform, defineRequest } from '../requests/define-request.ts'
import { type OpenObstacle, openRequest } from '../requests/open-request.store.ts'
import type { NewRequest } from '../requests/request.row.ts'
import { LOCK_REGISTRANT, REGISTER_FIRM } from './registration.cypher.ts'
import { FIRM_REGISTERED } from './registration.events.ts'

/** Maximum number of firms of one account that wait for verification. */
const MAX_WAITING = 5

/** A firm that is not in the network yet. */
export interface NewFirm extends FirmProfile {
  kind: FirmKind
  /** Address of its own page. */
  website: string | null
  creditCode: string | null
  lei: string | null
}

interface Registered {
  firm: NewFirm
  /** The base that is asked to verify and host the firm; the platform if null. */
  baseId: string | null
  /** Ids of likely duplicates that the registrant says are other firms. */
  distinctFrom?: readonly string[]
  /** Firms that it may be, as this transaction sees them. */
  findDuplicates: (run: Run) => Promise<readonly { firm: { id: string }; because: readonly string[] }[]>
}

/**
 * Why it is rejected; a list of the profile, or the base, if it holds an unknown id; distinctFrom where that
 * lacks a firm that it may be.
 */
export type RegistrationObstacle = ClaimObstacle | 'TOO_MANY' | ProfileList | 'baseId' | 'distinctFrom'

/**
 * A claim of a firm that is written with it: its registrant owns the firm at once, and the claim waits for
 * its reviewers. From then on it is a claim like any other. CODE_TAKEN where another firm has
 * its code, be it since this moment: of all that is written here only codes could be another's.
 */
const REGISTRATION = defineRequest<ClaimRow, RegistrationObstacle, Registered, { verifiedUntil: string }>({
  ...CLAIM,
  limits: { ...CLAIM.limits, ofRequester: Number.POSITIVE_INFINITY },
  uniqueViolation: 'CODE_TAKEN',

  async prepare({ run, request, reject }) {
    const { accountId, subjectId: firmId, firm, baseId, distinctFrom = [], findDuplicates } = request
    const lockShape = z.object({ waiting: z.number().int(), baseExists: z.boolean() })
    const [lock] = await run(LOCK_REGISTRANT, { accountId, baseId }, lockShape)
    if (!lock) throw new AccountGone(accountId)
    if (lock.waiting >= MAX_WAITING) return reject('TOO_MANY')
    if (!lock.baseExists) return reject('baseId')
    const { heritageDomains, capabilities, markets, ...own } = firm
    const unknown = await findUnknownList(run, { heritageDomains, capabilities, markets })
    if (unknown) return reject(unknown)
    // Of registrations of like names at once the later sees the earlier.
    await run(changes.LOCK_NAMES, {}, z.unknown())
    const duplicates = await findDuplicates(run)
    if (duplicates.some(({ because }) => because.includes('CODE'))) return reject('CODE_TAKEN')
    const others = duplicates.map(({ firm: { id } }) => id)
    if (others.some((id) => !distinctFrom.includes(id))) return reject('distinctFrom')
    const domain = own.website && registrableDomainOf(own.website)
    const properties = { ...own, ...storedNameKeysOf(own), domain, ...UNCHECKED }
    const at = new Date().toISOString()
    await run(REGISTER_FIRM, { accountId, firmId, baseId, properties, at }, z.unknown())
    await run(changes.SET_DOMAINS, { firmId, ids: heritageDomains }, z.unknown())
    await run(changes.SET_CAPABILITIES, { firmId, ids: capabilities }, z.unknown())
    await run(changes.SET_MARKETS, { firmId, ids: markets }, z.unknown())
    // The reviewers are notified: the organisation may have asked for the removal, or the profile was a fake.
    const removedBefore = await isRemovedName(run, own)
    const kept = { registers: true, removedBefore, distinctFrom: others }
    return { reviewers: [baseOrPlatform(baseId)], properties: kept }
  },

  async onOpened({ run, request: { id: claimId, accountId, subjectId, evidenceKind }, extra: { firm } }) {
    const payload = { ...firm, claimId, evidenceKind }
    const event = { actor: accountId, subject: subjectId, about: accountId, payload }
    await recordEvent(run, FIRM_REGISTERED, event)
    await noteStaleRecords(run, { firmIds: [subjectId] })
  },
})

/** Writes a firm that registers itself, with the claim of it. Throws AccountGone. */
export function registerFirm(
  graph: Graph,
  registration: Omit<NewRequest, 'subjectId'> & Registered,
): Promise<ClaimRow | RegistrationObstacle | OpenObstacle> {
  return openRequest(graph, REGISTRATION, { ...registration, subjectId: randomUUID() })
}

async function findUnknownList(
  run: Run,
  lists: Pick<FirmProfile, ProfileList>,
): Promise<ProfileList | undefined> {
  const ids = z.array(z.string())
  const shape = z.object({ heritageDomains: ids, capabilities: ids, markets: ids })
  const [known] = await run(changes.KNOWN_IDS, { ...lists }, shape)
  const names = Object.keys(lists) as ProfileList[]
  return names.find((list) => lists[list].some((id) => !known?.[list].includes(id)))
}

/** Provenance of a profile that its own firm wrote: the firm itself. */
const UNCHECKED = {
  source: null,
  sourceTier: 'none',
  confidence: 'page',
  memoryFields: [],
  sample: false,
  selfRegistered: true,
}
