import type { ViewerResolvers } from '../../types.generated.ts'
import { listOwnClaims, mailDomainHolds } from '../claims.service.ts'

export const Viewer: Pick<ViewerResolvers, 'claims' | 'mailDomainHolds'> = {
  claims: (viewer, _args, context) => listOwnClaims(context, viewer),
  mailDomainHolds: (viewer, { firmId }, context) => mailDomainHolds(context, viewer, firmId),
}
