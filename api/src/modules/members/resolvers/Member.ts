import type { MemberResolvers } from '../../types.generated.ts'

/** Its rows answer every field as they are. */
export const Member: MemberResolvers = {}
