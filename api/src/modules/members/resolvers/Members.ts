import type { MembersResolvers } from '../../types.generated.ts'

/** Its rows answer every field as they are. */
export const Members: MembersResolvers = {}
