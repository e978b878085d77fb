import { type Collaborations, collectCollaborations } from '../link-model/collaborations.ts'
import type { FirmKind } from '../model/facts.ts'

/** What links need to know of the live network, however it is read. */
export interface LinkRecords {
  firms: readonly { id: string; kind: FirmKind; country?: string | null }[]
  projects: readonly {
    id: string
    /** ISO day; where only the calendar year is known, that counts from its first day. */
    startDate?: string | null
    year: number | null
    participants: readonly string[]
    capabilities: readonly string[]
  }[]
}

/**
 * The live network as the collaborations that link features are computed from: a firm's kind is its type
 * there. A project without a known day or year counts nowhere.
 */
export function toCollaborations({ firms, projects }: LinkRecords): Collaborations {
  return collectCollaborations(
    firms.map(({ id, kind, country }) => ({ id, type: kind, country })),
    projects.map(({ id, startDate, year, capabilities }) => ({
      id,
      startDate: startDate ?? (year === null ? null : `${String(year).padStart(4, '0')}-01-01`),
      capabilities,
    })),
    projects.flatMap(({ id, participants }) => participants.map((firmId) => ({ projectId: id, firmId }))),
  )
}
