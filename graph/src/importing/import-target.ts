import { randomBytes } from 'node:crypto'

/**
 * Where an import goes, and what its nodes are called there. Labels cannot be parameters in Cypher 5.26, so
 * statements are woven with the labels made here, once an import, and with nothing else: a name reaches them
 * only when it passed `namePattern`.
 */

/** Names of namespaces and of imports: a letter, then at most 30 letters, digits or underscores. */
const namePattern = /^[A-Za-z][A-Za-z0-9_]{0,30}$/

/** The labels of one set of nodes. */
export interface Labels {
  firm: string
  project: string
  capability: string
  ipAsset: string
  brief: string
}

/**
 * An import into the live network, or into a separate namespace; `name` says which import it is, for doing
 * it again and undoing it.
 */
export interface ImportTarget {
  kind: 'live' | 'namespace'
  name: string
}

/**
 * One of the two places a namespace has: the import that is ready stands in one while the next is written
 * into the other.
 */
export type Side = 'a' | 'b'

/** The network itself. */
export const liveLabels: Labels = {
  firm: 'Firm',
  project: 'Project',
  capability: 'Capability',
  ipAsset: 'IPAsset',
  brief: 'Brief',
}

/**
 * Where imports into the live network wait until they are read, checked and, where somebody is to look at
 * them first, published; each node names its import. Nothing else in Heming knows these labels.
 */
export const waitingLabels: Labels = {
  firm: 'WaitingFirm',
  project: 'WaitingProject',
  capability: 'WaitingCapability',
  ipAsset: 'WaitingIPAsset',
  brief: 'WaitingBrief',
}

/**
 * Makes a target of what the user typed.
 * @throws RangeError with a message for the user if the name is invalid.
 */
export function createTarget(kind: ImportTarget['kind'], name: string): ImportTarget {
  if (!namePattern.test(name))
    throw new RangeError(
      `${JSON.stringify(name)} is not a name: begin with a letter and use at most 31 letters, digits and underscores (A-Z, a-z, 0-9, _).`,
    )
  return { kind, name }
}

/** A name for an import of files that somebody uploaded: nobody else's, and none that a person would type. */
export function nameOfUpload(): string {
  return `up_${randomBytes(6).toString('hex')}`
}

/** A name for the import of a folder or workbook: its own, with what names may not hold left out. */
export function nameOfFolder(folder: string): string {
  const name = folder
    .replace(/\.(xlsx|ods)$/i, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^[^A-Za-z]+/, '')
  return name.slice(0, 31) || 'folder'
}

/**
 * Labels of one side of a namespace. The target's name is checked again, because statements are woven with
 * the result.
 */
export function labelsOfNamespace({ name }: ImportTarget, side: Side): Labels {
  if (!namePattern.test(name)) throw new RangeError(`${JSON.stringify(name)} is not a name.`)
  const label = (table: string) => `Import_${name}_${side}_${table}`
  return {
    firm: label('Firm'),
    project: label('Project'),
    capability: label('Capability'),
    ipAsset: label('IPAsset'),
    brief: label('Brief'),
  }
}
