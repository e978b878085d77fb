import type { Collaborations } from '../../src/matching/link-model/collaborations.ts'
import type { FirmKind } from '../../src/matching/model/facts.ts'
import type { Condition } from '../expressions.ts'

/** On which side of the product's network each firm stands. */
export interface Sides {
  kindOf(firm: number): FirmKind
  /** The kinds that candidates are of: what the product is asked for. */
  wanted: FirmKind[]
}

/** What sides are assigned for: all firms, and those that may be ranked. */
interface Asked {
  collaborations: Collaborations
  candidates: Int32Array
}

/**
 * Kinds of firms: as said of their type, else TRADITIONAL where they ask and DIGITAL where not. So a type
 * that both asks and answers is asked for within its own kind.
 */
export function assignSides(
  { collaborations, candidates }: Asked,
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

/** Which types of firms stand on which side, and what the product is asked for, in a line. */
export function describeSides({ collaborations }: Asked, { kindOf, wanted }: Sides): string {
  const { types, typeNames } = collaborations
  const found = new Map<string, Set<FirmKind>>()
  types.forEach((type, firm) => {
    const name = typeNames[type] ?? 'without a type'
    found.set(name, (found.get(name) ?? new Set()).add(kindOf(firm)))
  })
  const names = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  const standing = (kind: FirmKind) =>
    names
      .filter(([, kinds]) => kinds.has(kind))
      .map(([name, kinds]) => (kinds.size > 1 ? `some ${name}` : name))
      .join(', ') || 'none'
  return `product: TRADITIONAL ${standing('TRADITIONAL')}; DIGITAL ${standing('DIGITAL')}; asked for ${wanted.join(' and ')}`
}
