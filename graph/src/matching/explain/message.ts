import type { Because, Likeness } from '../model/need.ts'

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
      likeIn?: Likeness | null
    }
  /** The other side works in this domain too, by its own word. */
  | { kind: 'WORKS_IN'; domain: string }
  /** It has been through such work before. */
  | { kind: 'EXPERIENCE'; projectId: string; year: number | null; capabilities: readonly string[] }
  /**
   * Both are in these markets; with `region` one of them is in a region and the other within it, and `nextTo`
   * is the other side's market, the region or not. `how` it is abroad, if known.
   */
  | {
      kind: 'MARKET'
      markets: readonly string[]
      region: boolean
      nextTo?: { market: string; isRegion: boolean }
      how?: 'RELEASES' | 'TOURS' | 'EXPORTS'
    }
  | { kind: 'NEAR'; betweenIds: readonly string[]; projectIds: readonly string[] }
  /** It did `projects` projects with what is needed, the newest with `withIds`. */
  | ({ kind: 'DEPTH'; capabilities: readonly string[]; because: Because } & NewestOf)
  /** `projects` of its `of` known projects are in just what is needed. */
  | { kind: 'FOCUS'; capabilities: readonly string[]; projects: number; of: number }
  /** Its newest project; with `lately: false` that is too long ago to call it active. */
  | { kind: 'ACTIVE'; projectId: string; year: number | null; lately?: boolean }
  /** It has worked with that culture in `projects` projects, the newest with `withIds`. */
  | ({ kind: 'CULTURE'; domain: string } & NewestOf)
  /** The other side needs what the firm offers. */
  | { kind: 'ASKS'; capabilities: readonly string[]; because: Because }
  /** Both do the same work. */
  | { kind: 'SIMILAR_WORK'; capabilities: readonly string[] }
  | { kind: 'NO_COMMON_MARKET' }
  | { kind: 'UNCONFIRMED' }
  | { kind: 'NEW_TO_DOMAIN'; domain: string }
  | { kind: 'NEW_HERE' }
  /** It registered itself, and nobody has verified it. */
  | { kind: 'SELF_REGISTERED' }
  /** So many projects since that year that it may have little capacity. */
  | { kind: 'BUSY'; projects: number; since: number }
  | { kind: 'RIGHTS_GRANTED'; assetId: string; grantId: string; fields: readonly string[]; to: string | null }

/** Several projects of a firm, of which the newest is named. */
interface NewestOf {
  projects: number
  projectId: string
  year: number | null
  withIds: readonly string[]
}
