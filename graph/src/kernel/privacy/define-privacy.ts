/** Whose data something may be. */
export type Owner = 'account' | 'firm'

/** A section of what an account or a firm gets of its data. */
export interface ExportSection {
  /** Name of the section. */
  section: string
  /**
   * A subquery that returns a map for each record, at most $limit. It may use the variable of the owner's
   * node (`account` or `firm`) and the parameter `$accountId` or `$firmId`. Never a secret, nor what one is
   * checked against.
   */
  records: string
  /** Whether there is at most one: then the section is that record, or null. */
  single?: boolean
}

/** Something that is not done by a declaration of its own, and why. */
export interface Reason {
  /** Why not, or who else does it. */
  because: string
}

/** A statement that takes an owner's data out of the graph, or the owner out of the data. */
export interface Erasure {
  /** Takes `$accountId`, `$email` (lower case) and `$now` for an account, `$firmId` and `$now` for a firm. */
  statement: string
  /**
   * Labels that it finds its nodes over: they are erased after it. The owner's own node is erased last in any
   * case.
   */
  before?: readonly string[]
}

/**
 * How the data of one owner in the nodes of a label, or the relationships of a type, are exported and erased.
 */
export interface OwnedData {
  exported: ExportSection | Reason
  erased: Erasure | Reason
}

/** What one kind of data holds of accounts and of firms. */
export type Ownership = Partial<Record<Owner, OwnedData>>

/** What must hold for an account to be erased: no place may lose its last manager. */
export interface ErasureGuard {
  /** Takes the locks on which the answer depends. */
  lock: string
  /** Returns a row for an account ($accountId) that cannot be erased. */
  blocked: string
  /** The same as it will be at $dueAt. */
  blockedAt: string
}

/** The personal data of a feature. */
export interface Privacy {
  /** By label. */
  nodes?: Readonly<Record<string, Ownership>>
  /** By type: relationships with properties of their own. */
  relationships?: Readonly<Record<string, Ownership>>
  /** Labels and types that hold the data of no account and no firm, each with the reason. */
  nobodys?: Readonly<Record<string, string>>
  guard?: ErasureGuard
}

/** Declares how the data that a feature keeps of accounts and firms are exported and erased. */
export function definePrivacy(privacy: Privacy): Privacy {
  return privacy
}
