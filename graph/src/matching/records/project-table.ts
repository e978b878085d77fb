import { massOf } from './build-record.ts'
import type { Names, RecordedProject } from './firm-record.ts'

interface Row {
  names: Names
  mass: number
  capabilities: readonly string[]
  /** Slots of the firms that have it in their record, and how many of them are no samples. */
  slots: number[]
  real: number
}

/** The projects of all records, each once. */
export class ProjectTable {
  readonly #rows = new Map<string, Row>()
  readonly #byCapability = new Map<string, Row[]>()
  /** Projects of real firms, all and by capability: samples say nothing of what is rare. */
  #realCount = 0
  readonly #realByCapability = new Map<string, number>()

  /** What a project is called; undefined if it is not known. */
  namesOf(id: string): Names | undefined {
    return this.#rows.get(id)?.names
  }

  /** How many projects real firms have. */
  get realCount(): number {
    return this.#realCount
  }

  /** How many of these used a capability. */
  realWith(capability: string): number {
    return this.#realByCapability.get(capability) ?? 0
  }

  withCapability(capability: string): readonly Row[] {
    return this.#byCapability.get(capability) ?? []
  }

  /** A project that another firm knows otherwise is as the newest record has it. */
  add(project: RecordedProject, slot: number, isSample: boolean): void {
    const known = this.#rows.get(project.id)
    const isAsKnown = known?.capabilities.join() === project.capabilities.join()
    const row = known ?? { names: project.names, mass: 0, capabilities: [], slots: [], real: 0 }
    this.#rows.set(project.id, row)
    row.names = project.names
    row.mass = massOf(project)
    row.slots.push(slot)
    if (!isAsKnown) {
      this.#unlist(row)
      row.capabilities = project.capabilities
      for (const capability of row.capabilities) {
        const list = this.#byCapability.get(capability)
        if (list) list.push(row)
        else this.#byCapability.set(capability, [row])
      }
      if (row.real > 0) this.#countCapabilities(row, 1)
    }
    if (!isSample && row.real++ === 0) this.#countReal(row, 1)
  }

  /** Takes a firm from a project; a project without firms is gone. Cost: the projects of its capabilities. */
  remove(id: string, slot: number, isSample: boolean): void {
    const row = this.#rows.get(id)
    if (!row) return
    row.slots.splice(row.slots.indexOf(slot), 1)
    if (!isSample && --row.real === 0) this.#countReal(row, -1)
    if (row.slots.length > 0) return
    this.#rows.delete(id)
    this.#unlist(row)
  }

  #unlist(row: Row): void {
    if (row.real > 0) this.#countCapabilities(row, -1)
    for (const capability of row.capabilities) {
      const list = this.#byCapability.get(capability) ?? []
      list[list.indexOf(row)] = list[list.length - 1] as Row
      list.pop()
      if (list.length === 0) this.#byCapability.delete(capability)
    }
  }

  #countReal(row: Row, change: 1 | -1): void {
    this.#realCount += change
    this.#countCapabilities(row, change)
  }

  #countCapabilities({ capabilities }: Row, change: 1 | -1): void {
    for (const id of capabilities) this.#realByCapability.set(id, this.realWith(id) + change)
  }
}
