import type { GrantRow, IPAssetRow } from '@heming/graph/ip-assets'
import type { Connection } from '../../kernel/paging/connection.ts'

export type IPAssetMapper = IPAssetRow
export type IPAssetConnectionMapper = Connection<IPAssetRow>
export type GrantMapper = GrantRow
export type GrantConnectionMapper = Connection<GrantRow>
