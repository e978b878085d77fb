import { massOf } from './build-record.ts'
import type { RecordedProject } from './firm-record.ts'

interface Row {
  mass: number
  capabilities: readonly string[]
  /** Slots of the firms that have it in their record. */
  slots: number[]
}

/** The projects of all records, each once. */
export class ProjectTable {
  readonly #rows = new Map<string, Row>()
  readonly #byCapability = new Map<string, Row[]>()

  get count(): number {
    return this.#rows.size
  }

  withCapability(capability: string): readonly Row[] {
    return this.#byCapability.get(capability) ?? []
  }

  /** A project that another firm knows otherwise is as the newest record has it. */
  add(project: RecordedProject, slot: number): void {
    const known = this.#rows.get(project.id)
    const isAsKnown = known?.capabilities.join() === project.capabilities.join()
    const row = known ?? { mass: 0, capabilities: [], slots: [] }
    this.#rows.set(project.id, row)
    row.slots.push(slot)
    row.mass = massOf(project)
    if (isAsKnown) return
    this.#unlist(row)
    row.capabilities = project.capabilities
    for (const capability of row.capabilities) {
      const list = this.#byCapability.get(capability)
      if (list) list.push(row)
      else this.#byCapability.set(capability, [row])
    }
  }

  /** Takes a firm from a project; a project without firms is gone. Cost: the projects of its capabilities. */
  remove(id: string, slot: number): void {
    const row = this.#rows.get(id)
    if (!row) return
    row.slots.splice(row.slots.indexOf(slot), 1)
    if (row.slots.length > 0) return
    this.#rows.delete(id)
    this.#unlist(row)
  }

  #unlist(row: Row): void {
    for (const capability of row.capabilities) {
      const list = this.#byCapability.get(capability) ?? []
      list[list.indexOf(row)] = list[list.length - 1] as Row
      list.pop()
      if (list.length === 0) this.#byCapability.delete(capability)
    }
  }
}
