import { PLATFORM, type RequestRow } from '@heming/graph/requests'
import type { RequestContext } from '../../context.ts'

/** The fields that every request about a firm has beside those of its row. */
export const firmRequestFields = {
  askedByEmail: ({ accountEmail }: RequestRow) => accountEmail,
  askedByName: ({ accountName }: RequestRow) => accountName,
  base: ({ reviews: [review] }: RequestRow, _args: object, { loaders }: RequestContext) =>
    !review || review.reviewer === PLATFORM ? null : loaders.bases.byId.load(review.reviewer),
  documents: ({ id }: RequestRow, _args: object, { loaders }: RequestContext) =>
    loaders.documents.ofRequest.load(id),
}
