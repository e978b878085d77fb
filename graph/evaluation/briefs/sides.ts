import type { FirmKind } from '../../src/matching/model/facts.ts'
import type { Condition } from '../expressions.ts'
import type { BriefTask } from './brief-protocol.ts'

/** On which side of the product's network each firm stands. */
export interface Sides {
  kindOf(firm: number): FirmKind
  /** The kinds that candidates are of: what the product is asked for. */
  wanted: FirmKind[]
}

/**
 * Kinds of firms: as said of their type, else TRADITIONAL where they ask and DIGITAL where not. So a type
 * that both asks and answers is asked for within its own kind.
 */
export function assignSides(
  { collaborations, candidates }: BriefTask,
  asks: Condition | undefined,
  kindOfType: ReadonlyMap<string, FirmKind> = new Map(),
): Sides {
  const { types, typeNames } = collaborations
  const kindOf = (firm: number): FirmKind => {
    const said = kindOfType.get(typeNames[types[firm] ?? -1] ?? '')
    return said ?? ((asks?.(firm) ?? true) ? 'TRADITIONAL' : 'DIGITAL')
  }
  const kinds = new Set(Array.from(candidates, kindOf))
  return { kindOf, wanted: (['TRADITIONAL', 'DIGITAL'] as const).filter((kind) => kinds.has(kind)) }
}
