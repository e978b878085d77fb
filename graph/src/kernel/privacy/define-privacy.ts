/** The possible owners of data. */
export type Owner = 'account' | 'firm'

/** A section of the data export of an account or a firm. */
export interface ExportSection {
  /** Name of the section. */
  section: string
  /**
   * A subquery that returns a map for each record, at most $limit. It may use the variable of the owner's
   * node (`account` or `firm`) and the parameter `$accountId` or `$firmId`. Never a secret or a hash of
   * one.
   */
  records: string
  /** Whether there is at most one record: then the section is that record, or null. */
  single?: boolean
}

/** The reason why there is no separate declaration. */
export interface Reason {
  /** Why not, or who else does it. */
  because: string
}

/** A statement that deletes an owner's data, or removes the owner from the data. */
export interface Erasure {
  /**
   * Has the parameters `$accountId`, `$email` (lower case) and `$now` for an account, `$firmId` and `$now`
   * for a firm.
   */
  statement: string
  /**
   * Labels that its pattern passes through: they are erased after it. The owner's own node is always erased
   * last.
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
  /** The same at the time $dueAt. */
  blockedAt: string
}

/** The personal data of a feature. */
export interface Privacy {
  /** By label. */
  nodes?: Readonly<Record<string, Ownership>>
  /** By type: relationships with properties of their own. */
  relationships?: Readonly<Record<string, Ownership>>
  /** Labels and types without data of accounts or firms, each with the reason. */
  nobodys?: Readonly<Record<string, string>>
  guard?: ErasureGuard
}

/** Declares how the data that a feature keeps of accounts and firms are exported and erased. */
export function definePrivacy(privacy: Privacy): Privacy {
  return privacy
}
