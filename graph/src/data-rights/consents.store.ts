import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../events/events.store.ts'
import { nextInstant } from '../events/instants.ts'
import * as cypher from './consents.cypher.ts'

/** Most entries of one account that are shown. */
const MOST_CONSENTS = 200

/** What somebody's data may be used for. TERMS: to run the account and the network, without which there is none. NEWS: mail about the network. */
export const consentPurposeShape = z.enum(['TERMS', 'NEWS'])
export type ConsentPurpose = z.infer<typeof consentPurposeShape>

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
    const after = { purpose, version }
    await recordEvent(run, { actor: accountId, action: 'CONSENT_GIVEN', subject: accountId, after })
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
    const before = { purpose }
    await recordEvent(run, { actor: accountId, action: 'CONSENT_WITHDRAWN', subject: accountId, before })
  })
}

/** What an account agreed to and took back, newest first. */
export async function findConsents(graph: Graph, accountId: string): Promise<ConsentRow[]> {
  const parameters = { accountId, limit: MOST_CONSENTS }
  const rows = await graph.read(cypher.CONSENTS_OF_ACCOUNT, parameters, z.object({ consent: consentShape }))
  return rows.map((row) => row.consent)
}
