import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { noteStaleRecords } from '../matching/records/stale-records.store.ts'
import { holdsRole } from '../members/held-role.store.ts'
import { isRemovedName } from '../removals/remove-firm.store.ts'
import { type FirmRow, firmShape } from './firm.row.ts'
import * as cypher from './firm-changes.cypher.ts'
import { type FirmProfile, profileShape } from './firm-profile.ts'
import { FIRMS_BY_IDS } from './firms.cypher.ts'
import { FIRM_UPDATED, VERIFICATION_ENDED } from './firms.events.ts'
import { lookAlikeKeysOf } from './look-alike-keys.ts'
import { nameKeyOf, nameKeysOf } from './name-key.ts'
import { isSameSpelling } from './name-spelling.ts'

/** Maximum number of relationships of one type that are read of a profile. */
const MAX_PARTS = 200

/** Members who change a profile. */
const EDITORS = ['OWNER', 'EDITOR'] as const

/** Members who change it where that costs the verification, which only they can ask for again. */
const OWNERS = ['OWNER'] as const

/** Parts of a profile that are ids of other nodes. */
export type ProfileList = 'heritageDomains' | 'capabilities' | 'markets'

const LISTS = {
  heritageDomains: cypher.SET_DOMAINS,
  capabilities: cypher.SET_CAPABILITIES,
  markets: cypher.SET_MARKETS,
} as const

/** What is to become of a firm's profile. */
export interface FirmChange {
  firmId: string
  /** The fields to change. */
  changes: Partial<FirmProfile>
  /** The version of the firm that the changes were made on; without one they are made on any. */
  expectedVersion?: number | undefined
  /** Whether to accept a name or type of organisation that the firm was not verified by. */
  endsVerification?: boolean | undefined
  /** The account that changes it. */
  actor: string
}

/**
 * What came of a change: the names of what changed and the firm as this change left it; CHANGED_SINCE where
 * the firm is no longer of the version that was expected; NAME_TAKEN where another firm that is verified, or
 * came from a source, has a name that is read as the same; ENDS_VERIFICATION where the firm is verified, a
 * name is no spelling of one that it was verified by, or its type of organisation becomes another, and that
 * this ends the verification was not agreed to;
 * OWNERS_ONLY where that is for an owner to do; NOT_ALLOWED where the actor may not change it (any more);
 * `unknown` names the list that holds an id of nothing. Only in the first case was anything written.
 */
export type FirmChangeOutcome =
  | { changed: string[]; firm: FirmRow }
  | { unknown: ProfileList }
  | 'CHANGED_SINCE'
  | 'ENDS_VERIFICATION'
  | 'NAME_TAKEN'
  | 'NO_FIRM'
  | 'NOT_ALLOWED'
  | 'OWNERS_ONLY'

const verificationShape = z.object({ by: z.string().nullable(), until: z.string().nullable() })

/**
 * Changes the profile of a firm, and records the former values. A verification holds for the name of the
 * firm and its type of organisation: another name or type ends it.
 */
export function changeFirm(
  graph: Graph,
  { firmId, changes, expectedVersion, endsVerification, actor }: FirmChange,
): Promise<FirmChangeOutcome> {
  return graph.write(async (run) => {
    if (!(await holdsRole(run, { accountId: actor, firmId, roles: EDITORS }))) return 'NOT_ALLOWED'
    const shape = z.object({
      profile: profileShape,
      version: z.number().int(),
      verification: verificationShape.nullable(),
    })
    const [row] = await run(cypher.LOCK_PROFILE, { firmId, limit: MAX_PARTS }, shape)
    if (!row) return 'NO_FIRM'
    if (expectedVersion !== undefined && expectedVersion !== row.version) return 'CHANGED_SINCE'
    const readFirm = async (): Promise<FirmRow> => {
      const [now] = await run(FIRMS_BY_IDS, { ids: [firmId] }, z.object({ firm: firmShape }))
      if (!now) throw new Error(`Firm ${firmId} is gone under its lock.`)
      return now.firm
    }
    const { heritageDomains = [], capabilities = [], markets = [], ...own } = changes
    const asked = { heritageDomains, capabilities, markets }
    const knownShape = z.object({
      heritageDomains: z.array(z.string()),
      capabilities: z.array(z.string()),
      markets: z.array(z.string()),
    })
    const [known] = await run(cypher.KNOWN_IDS, asked, knownShape)
    for (const list of Object.keys(LISTS) as ProfileList[]) {
      if (asked[list].some((id) => !known?.[list].includes(id))) return { unknown: list }
    }

    const before = row.profile
    const changed = (Object.keys(changes) as (keyof FirmProfile)[]).filter(
      (field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(changes[field])),
    )
    if (changed.length === 0) return { changed, firm: await readFirm() }
    const nameKeys = newNameKeys(before, changes)
    if (nameKeys.length > 0) {
      await run(cypher.LOCK_NAMES, {}, z.unknown())
      const takenShape = z.object({ taken: z.boolean() })
      const [taken] = await run(cypher.NAME_IS_TAKEN, { firmId, nameKeys }, takenShape)
      if (taken?.taken) return 'NAME_TAKEN'
    }
    const ended = isOtherFirm(before, changes) ? row.verification : null
    if (ended && !(await holdsRole(run, { accountId: actor, firmId, roles: OWNERS }))) return 'OWNERS_ONLY'
    if (ended && !endsVerification) return 'ENDS_VERIFICATION'
    const at = new Date().toISOString()
    await run(cypher.CHANGE_PROFILE, { firmId, changes: { ...own, ...nameKeysOf(own) }, at }, z.unknown())
    if (nameKeys.length > 0 && (await isRemovedName(run, { ...before, ...own })))
      await run(cypher.MARK_REMOVED_NAME, { firmId }, z.unknown())
    for (const list of Object.keys(LISTS) as ProfileList[]) {
      if (changed.includes(list)) await run(LISTS[list], { firmId, ids: asked[list] }, z.unknown())
    }
    await recordEvent(run, FIRM_UPDATED, {
      actor,
      subject: firmId,
      before: Object.fromEntries(changed.map((field) => [field, before[field]])),
      payload: Object.fromEntries(changed.map((field) => [field, changes[field]])),
    })
    await noteStaleRecords(run, { firmIds: [firmId] })
    if (ended) await endVerification(run, { firmId, actor, ended, before, after: { ...before, ...own } })
    return { changed, firm: await readFirm() }
  })
}

/**
 * The keys of names that a firm did not have before, and of names that look like them in Han: a new spelling
 * of its own name is none. Names that are merely alike do not count, as they do where a firm is registered:
 * here it cannot be checked whether they belong to another firm.
 */
function newNameKeys(before: FirmProfile, { nameZh, nameEn }: Partial<FirmProfile>): string[] {
  const own = Object.values(nameKeysOf(before))
  const names = [nameZh, nameEn].filter((name) => name !== undefined && !own.includes(nameKeyOf(name)))
  const keys = names.flatMap((name) => lookAlikeKeysOf(name ?? ''))
  return [...new Set(keys)].filter((key) => !own.includes(key))
}

/**
 * Whether the firm becomes another than was verified: by a name that is no spelling of one that it had, or as
 * another type of organisation, such as an authority.
 */
function isOtherFirm(
  before: FirmProfile,
  { nameZh, nameEn, organisationType }: Partial<FirmProfile>,
): boolean {
  const names = [before.nameZh, before.nameEn]
  return (
    (organisationType !== undefined && organisationType !== before.organisationType) ||
    [nameZh, nameEn].some(
      (name) =>
        name !== undefined && !names.includes(name) && !names.some((own) => isSameSpelling(own, name)),
    )
  )
}

/**
 * Ends the verification of a firm, in the transaction that makes it another; the verifier is notified.
 */
async function endVerification(
  run: Run,
  {
    firmId,
    actor,
    ended: { by, until },
    before,
    after,
  }: {
    firmId: string
    actor: string
    ended: z.infer<typeof verificationShape>
    before: FirmProfile
    after: FirmProfile
  },
): Promise<void> {
  await run(cypher.END_VERIFICATION, { firmId }, z.unknown())
  await recordEvent(run, VERIFICATION_ENDED, {
    actor,
    subject: firmId,
    before: { verifiedBy: by, verifiedUntil: until },
    payload: {
      formerNameZh: before.nameZh,
      formerNameEn: before.nameEn,
      nameZh: after.nameZh,
      nameEn: after.nameEn,
      formerOrganisationType: before.organisationType,
      organisationType: after.organisationType,
      verifiedBy: by,
    },
  })
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value
}
