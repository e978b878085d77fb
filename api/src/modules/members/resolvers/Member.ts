import type { MemberResolvers } from '../../types.generated.ts'

/** Its rows have every field as it is. */
export const Member: MemberResolvers = {}
