import type { MembersResolvers } from '../../types.generated.ts'

/** Its rows have every field as it is. */
export const Members: MembersResolvers = {}
