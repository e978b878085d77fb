import { type NodeKey, type NodeName, nodeKey } from '../model/nodes.ts'
import { nodesOf } from './message-nodes.ts'
import type { Reason, ReasonSide } from './reasons.ts'
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
  readonly textZh: string
  readonly textEn: string
  path: RenderedStep[]
}

/** Nodes whose names the reasons' texts and paths need, each once. */
export function nodesToName(reasons: readonly Reason[]): NodeKey[] {
  const keys = new Map<string, NodeKey>()
  const need = (label: string, id: string) => id && keys.set(nodeKey({ label, id }), { label, id })
  for (const reason of reasons) {
    for (const node of reason.path) need(node.label, node.id)
    for (const { label, id } of nodesOf(reason.message)) need(label, id)
  }
  return [...keys.values()]
}

/** What is said of a project that one firm alone has stated. */
const UNCONFIRMED = { zh: '（未经其他企业确认）', en: ' (not confirmed by another firm)' }

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
  // A caution about what is not in the graph has no path, and is about the partner.
  const [first] = reason.path
  const ofPartner =
    reason.ofPartner ??
    (reason.side === 'FOR_YOU' || (reason.side === 'CAUTION' && (!first || first.id === partnerId)))
  return {
    code: reason.code,
    side: reason.side,
    weight: reason.weight,
    // On demand: a page is read in one language.
    get textZh() {
      return (
        chineseTexts(words('nameZh'), reason.message, ofPartner) + (reason.unconfirmed ? UNCONFIRMED.zh : '')
      )
    },
    get textEn() {
      return (
        englishTexts(words('nameEn'), reason.message, ofPartner) + (reason.unconfirmed ? UNCONFIRMED.en : '')
      )
    },
    path: reason.path.map(({ label, id, via }) => ({
      label,
      id,
      via,
      nameZh: nameOf(label, id)?.nameZh ?? id,
      nameEn: nameOf(label, id)?.nameEn ?? id,
    })),
  }
}
