import type { QueryResolvers } from '../../../types.generated.ts'

export const signInProviders: NonNullable<QueryResolvers['signInProviders']> = (
  _query,
  _args,
  { signInProviders },
) => [...signInProviders]
