import type { Because } from '../model/need.ts'
import type { NodeKey } from '../model/nodes.ts'
import type { Message } from './message.ts'
import { MAX_NAMES } from './short-names.ts'

/** What the fields of messages name: one that a message has names nodes of this label, and no other. */
const LABELS = {
  projectId: 'Project',
  projectIds: 'Project',
  firmId: 'Firm',
  doerId: 'Firm',
  betweenIds: 'Firm',
  withIds: 'Firm',
  capabilities: 'Capability',
  fields: 'Capability',
  domain: 'HeritageDomain',
  assetId: 'IPAsset',
  markets: 'Market',
} as const

/** Nodes that a message speaks of by name, an empty id for none. */
export function nodesOf(message: Message | Because): NodeKey[] {
  const found: NodeKey[] = []
  for (const [field, label] of Object.entries(LABELS)) {
    const value = (message as Partial<Record<string, string | readonly string[] | null>>)[field] ?? []
    const ids =
      typeof value === 'string' ? [value] : value.slice(0, field === 'withIds' ? MAX_NAMES : undefined)
    found.push(...ids.map((id) => ({ label, id })))
  }
  if ('nextTo' in message && message.nextTo) found.push({ label: 'Market', id: message.nextTo.market })
  if ('likeIn' in message && message.likeIn) found.push(message.likeIn)
  return 'because' in message ? [...found, ...nodesOf(message.because)] : found
}
