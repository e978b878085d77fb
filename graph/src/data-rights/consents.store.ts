import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { nextInstant } from '../kernel/events/instants.ts'
import { type ConsentPurpose, consentPurposeShape } from './consent-purpose.ts'
import * as cypher from './consents.cypher.ts'
import { CONSENT_GIVEN, CONSENT_WITHDRAWN } from './data-rights.events.ts'

/** Maximum number of entries of one account that are shown. */
const MAX_CONSENTS = 200

const consentShape = z.object({
  purpose: consentPurposeShape,
  /** Of the terms that were shown. */
  version: z.string(),
  /** Where it was given: SIGN_UP or SETTINGS. */
  way: z.enum(['SIGN_UP', 'SETTINGS']),
  /** ISO 8601. */
  givenAt: z.string(),
  withdrawnAt: z.string().nullable(),
})
export type ConsentRow = z.infer<typeof consentShape>

export interface NewConsent {
  accountId: string
  purpose: ConsentPurpose
  version: string
  way: ConsentRow['way']
}

const idShape = z.object({ id: z.string() })

/** Writes down that an account agreed to a purpose. */
export function giveConsent(graph: Graph, consent: NewConsent): Promise<void> {
  return graph.write(async (run) => {
    const [row] = await run(cypher.GIVE_CONSENT, { ...consent, at: nextInstant() }, idShape)
    if (!row) return
    const { accountId, purpose, version } = consent
    const payload = { purpose, version }
    await recordEvent(run, CONSENT_GIVEN, { actor: accountId, subject: accountId, payload })
  })
}

/** Ends what an account agreed to for a purpose. */
export function withdrawConsent(
  graph: Graph,
  { accountId, purpose }: { accountId: string; purpose: ConsentPurpose },
): Promise<void> {
  return graph.write(async (run) => {
    const parameters = { accountId, purpose, at: nextInstant() }
    const rows = await run(cypher.WITHDRAW_CONSENT, parameters, idShape)
    if (rows.length === 0) return
    const event = { actor: accountId, subject: accountId, before: { purpose }, payload: {} }
    await recordEvent(run, CONSENT_WITHDRAWN, event)
  })
}

/** What an account agreed to and took back, newest first. */
export async function findConsents(graph: Graph, accountId: string): Promise<ConsentRow[]> {
  const parameters = { accountId, limit: MAX_CONSENTS }
  const rows = await graph.read(cypher.CONSENTS_OF_ACCOUNT, parameters, z.object({ consent: consentShape }))
  return rows.map((row) => row.consent)
}
