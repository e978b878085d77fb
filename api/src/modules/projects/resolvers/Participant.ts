import { required } from '../../../kernel/graphql/required.ts'
import type { ParticipantResolvers } from '../../types.generated.ts'

export const Participant: ParticipantResolvers = {
  firm: async ({ firmId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(firmId), `firm ${firmId}`),
}
