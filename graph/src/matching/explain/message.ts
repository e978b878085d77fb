/**
 * What a reason says, as ids; `texts.ts` renders it. `you` is always the subject, `they` the
 * partner.
 */
export type Message =
  /**
   * `firmId` took part in the project, with `withIds`, using `capabilities`; it is in `domain`, like the
   * other side.
   */
  | {
      kind: 'PROJECT'
      projectId: string
      year: number | null
      withIds: readonly string[]
      capabilities: readonly string[]
      domain: string | null
    }
  /** The firm offers capabilities that the other needs. */
  | { kind: 'OFFERS'; capabilities: readonly string[]; near: boolean; because: Because }
  /** IP of the one suits what the other does. */
  | {
      kind: 'IP_SUITS'
      assetId: string
      forms: readonly string[]
      capabilities: readonly string[]
      rightsChecked: boolean
    }
  /** Part of the other's work is in this domain. */
  | {
      kind: 'APPETITE'
      domain: string
      projectId: string
      year: number | null
      ofTheirOwn: boolean
      doerId: string
    }
  /** The other side works in this domain too, by its own word. */
  | { kind: 'WORKS_IN'; domain: string }
  /** It has been through such work before. */
  | { kind: 'EXPERIENCE'; projectId: string; year: number | null; capabilities: readonly string[] }
  | { kind: 'MARKET'; markets: readonly string[]; region: boolean }
  | { kind: 'NEAR'; betweenIds: readonly string[]; projectIds: readonly string[] }
  | { kind: 'NO_COMMON_MARKET' }
  | { kind: 'UNCONFIRMED' }
  | { kind: 'NEW_TO_DOMAIN'; domain: string }
  | { kind: 'NEW_HERE' }
  | { kind: 'RIGHTS_GRANTED'; assetId: string; grantId: string; fields: readonly string[]; to: string | null }

/** Why a capability is held to be needed. */
export type Because =
  | { kind: 'BRIEF'; briefId: string }
  | { kind: 'OWN_WORK'; projectId: string; year: number | null }
  | { kind: 'PEERS'; firmId: string | null; projectId: string; year: number | null; domain: string | null }
  | { kind: 'IP_FORM'; assetId: string; form: string }
