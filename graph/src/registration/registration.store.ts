import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import { CREATE_CLAIM } from '../claims/claims.cypher.ts'
import { lockDocumentsToShow, showDocuments } from '../documents/documents.store.ts'
import { type Graph, UniqueViolation } from '../driver.ts'
import type { FirmKind } from '../firms/firm.row.ts'
import * as changes from '../firms/firm-changes.cypher.ts'
import type { ProfileList } from '../firms/firm-changes.store.ts'
import type { FirmProfile } from '../firms/firm-profile.ts'
import { storedNameKeysOf } from '../firms/name-key.ts'
import { registrableDomainOf } from '../firms/own-domain.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { type NewFirmRequest, PLATFORM } from '../reviews/firm-request.ts'
import { hasSomebodyToDecide } from '../reviews/reviewers.store.ts'
import { LOCK_REGISTRANT, REGISTER_FIRM } from './registration.cypher.ts'
import { FIRM_REGISTERED } from './registration.events.ts'

/** Most firms of one account that may wait to be vouched for. */
const MOST_WAITING = 5

/** A firm that is not in the network yet. */
export interface NewFirm extends FirmProfile {
  kind: FirmKind
  /** Address of its own page. */
  website: string | null
  creditCode: string | null
  lei: string | null
}

export interface Registration
  extends Pick<
    NewFirmRequest,
    'accountId' | 'evidenceKind' | 'evidence' | 'evidenceHolds' | 'note' | 'language' | 'documentIds'
  > {
  firm: NewFirm
  /** The base that is asked to vouch for the firm and to host it; the platform where there is none. */
  baseId: string | null
}

export type RegistrationOutcome =
  | { firmId: string; claimId: string }
  | { unknown: ProfileList | 'baseId' }
  | 'TOO_MANY'
  | 'CODE_TAKEN'
  | 'NO_DOCUMENT'
  | 'NOBODY_DECIDES'

/**
 * Writes a firm that registers itself: its registrant owns it at once, and a claim waits for whoever is to vouch for it. `unknown` names what
 * holds an id of nothing; CODE_TAKEN where another firm has its code, be it since this moment.
 */
export async function registerFirm(graph: Graph, registration: Registration): Promise<RegistrationOutcome> {
  const { accountId, firm, baseId, documentIds, ...asked } = registration
  const { heritageDomains, capabilities, markets, ...own } = firm
  const lists = { heritageDomains, capabilities, markets }
  const [firmId, claimId] = [randomUUID(), randomUUID()]
  const written = graph.write<RegistrationOutcome>(async (run) => {
    const lockShape = z.object({ waiting: z.number().int(), baseExists: z.boolean() })
    const [lock] = await run(LOCK_REGISTRANT, { accountId, baseId }, lockShape)
    if (!lock) throw new AccountGone(accountId)
    if (lock.waiting >= MOST_WAITING) return 'TOO_MANY'
    if (!lock.baseExists) return { unknown: 'baseId' }
    if (!(await hasSomebodyToDecide(run, { accountId, baseId, firmId: null }))) return 'NOBODY_DECIDES'
    const ids = z.array(z.string())
    const knownShape = z.object({ heritageDomains: ids, capabilities: ids, markets: ids })
    const [known] = await run(changes.KNOWN_IDS, lists, knownShape)
    for (const list of Object.keys(lists) as ProfileList[]) {
      if (lists[list].some((id) => !known?.[list].includes(id))) return { unknown: list }
    }
    if (!(await lockDocumentsToShow(run, accountId, documentIds))) return 'NO_DOCUMENT'
    const at = new Date().toISOString()
    const domain = own.website && registrableDomainOf(own.website)
    const properties = { ...own, ...storedNameKeysOf(own), domain, ...UNCHECKED }
    await run(REGISTER_FIRM, { accountId, firmId, baseId, properties, at }, z.unknown())
    await run(changes.SET_DOMAINS, { firmId, ids: heritageDomains }, z.unknown())
    await run(changes.SET_CAPABILITIES, { firmId, ids: capabilities }, z.unknown())
    await run(changes.SET_MARKETS, { firmId, ids: markets }, z.unknown())
    const claim = {
      id: claimId,
      reviewer: baseId ?? PLATFORM,
      registers: true,
      ...asked,
    }
    await run(CREATE_CLAIM, { firmId, accountId, properties: claim, at }, z.unknown())
    await showDocuments(run, claimId, documentIds)
    await recordEvent(run, FIRM_REGISTERED, {
      actor: accountId,
      subject: firmId,
      about: accountId,
      payload: { ...own, ...lists, claimId, evidenceKind: asked.evidenceKind },
    })
    return { firmId, claimId }
  })
  return written.catch((error: unknown) => {
    // Of all that is written here only codes could be another's: ids are new.
    if (error instanceof UniqueViolation) return 'CODE_TAKEN'
    throw error
  })
}

/** What a profile says of its source that its own firm wrote: there is none but the firm itself. */
const UNCHECKED = {
  source: null,
  sourceTier: 'none',
  confidence: 'page',
  memoryFields: [],
  sample: false,
  selfRegistered: true,
}
