import { required } from '../../../kernel/graphql/required.ts'
import { firmRequestFields } from '../../requests/firm-request-fields.ts'
import type { ClaimResolvers } from '../../types.generated.ts'

export const Claim: ClaimResolvers = {
  askedByEmail: firmRequestFields.askedByEmail,
  askedByName: firmRequestFields.askedByName,
  base: firmRequestFields.base,
  documents: firmRequestFields.documents,
  firm: async ({ subjectId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(subjectId), `firm ${subjectId}`),
}
