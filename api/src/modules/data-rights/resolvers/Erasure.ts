import type { ErasureResolvers } from '../../types.generated.ts'

export const Erasure: ErasureResolvers = {
  firm: ({ kind, subject }, _args, { loaders }) =>
    kind === 'FIRM' ? loaders.firms.byId.load(subject) : null,
}
