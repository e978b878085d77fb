import type { GrantRow, IPAssetRow } from '@heming/graph'
import type { Connection } from '../../paging/connection.ts'

export type IPAssetMapper = IPAssetRow
export type IPAssetConnectionMapper = Connection<IPAssetRow>
export type GrantMapper = GrantRow
export type GrantConnectionMapper = Connection<GrantRow>
