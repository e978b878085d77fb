import type { PathStepResolvers } from './../../types.generated.ts'
export const PathStep: PathStepResolvers = {
  /* Implement PathStep resolver logic here */
}
