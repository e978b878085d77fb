import { type NodeKey, type NodeName, nodeKey } from '../model/nodes.ts'
import type { Because, Message } from './message.ts'
import type { Reason, ReasonSide } from './reasons.ts'
import { MAX_NAMES } from './short-names.ts'
import { englishTexts } from './texts-en.ts'
import { chineseTexts } from './texts-zh.ts'
import type { Words } from './words.ts'

export interface RenderedStep extends NodeKey {
  nameZh: string
  nameEn: string
  via: string | null
}

export interface RenderedReason {
  code: string
  side: ReasonSide
  weight: number
  textZh: string
  textEn: string
  path: RenderedStep[]
}

/** Nodes whose names the reasons' texts and paths need, each once. */
export function nodesToName(reasons: readonly Reason[]): NodeKey[] {
  const keys = new Map<string, NodeKey>()
  const need = (label: string, id: string) => id && keys.set(nodeKey({ label, id }), { label, id })
  for (const reason of reasons) {
    for (const node of reason.path) need(node.label, node.id)
    for (const { label, id } of mentioned(reason.message)) need(label, id)
  }
  return [...keys.values()]
}

/** A reason in both languages, its path with names; `hasBrief`: whether the subject is a brief. */
export function writeReason(
  hasBrief: boolean,
  partnerId: string,
  reason: Reason,
  names: ReadonlyMap<string, NodeName>,
): RenderedReason {
  const nameOf = (label: string, id: string) => names.get(nodeKey({ label, id }))
  const words = (language: 'nameZh' | 'nameEn'): Words => ({
    name: (label, id) => nameOf(label, id)?.[language] ?? id,
    hasBrief,
  })
  const ofPartner =
    reason.side === 'FOR_YOU' || (reason.side === 'CAUTION' && reason.path[0]?.id === partnerId)
  return {
    code: reason.code,
    side: reason.side,
    weight: reason.weight,
    textZh: chineseTexts(words('nameZh'), reason.message, ofPartner),
    textEn: englishTexts(words('nameEn'), reason.message, ofPartner),
    path: reason.path.map(({ label, id, via }) => ({
      label,
      id,
      via,
      nameZh: nameOf(label, id)?.nameZh ?? id,
      nameEn: nameOf(label, id)?.nameEn ?? id,
    })),
  }
}

function mentioned(message: Message): NodeKey[] {
  const of = (label: string, ids: readonly string[]) => ids.map((id) => ({ label, id }))
  switch (message.kind) {
    case 'PROJECT':
      return [
        ...of('Project', [message.projectId]),
        ...of('Firm', message.withIds.slice(0, MAX_NAMES)),
        ...of('Capability', message.capabilities),
        ...of('HeritageDomain', message.domain ? [message.domain] : []),
      ]
    case 'OFFERS':
      return [...of('Capability', message.capabilities), ...mentionedBy(message.because)]
    case 'IP_SUITS':
      return [
        ...of('IPAsset', [message.assetId]),
        ...of('AssetForm', message.forms),
        ...of('Capability', message.capabilities),
      ]
    case 'APPETITE':
      return [
        ...of('Project', [message.projectId]),
        ...of('HeritageDomain', [message.domain]),
        ...of('Firm', [message.doerId]),
      ]
    case 'EXPERIENCE':
      return [...of('Project', [message.projectId]), ...of('Capability', message.capabilities)]
    case 'MARKET':
      return of('Market', message.markets)
    case 'NEAR':
      return [...of('Firm', message.betweenIds), ...of('Project', message.projectIds)]
    case 'WORKS_IN':
    case 'NEW_TO_DOMAIN':
      return of('HeritageDomain', [message.domain])
    case 'RIGHTS_GRANTED':
      return [...of('IPAsset', [message.assetId]), ...of('Capability', message.fields)]
    default:
      return []
  }
}

function mentionedBy(because: Because): NodeKey[] {
  switch (because.kind) {
    case 'BRIEF':
      return []
    case 'OWN_WORK':
      return [{ label: 'Project', id: because.projectId }]
    case 'PEERS':
      return [
        { label: 'Project', id: because.projectId },
        { label: 'Firm', id: because.firmId ?? '' },
        { label: 'HeritageDomain', id: because.domain ?? '' },
      ].filter(({ id }) => id !== '')
    case 'IP_FORM':
      return [
        { label: 'IPAsset', id: because.assetId },
        { label: 'AssetForm', id: because.form },
      ]
  }
}
