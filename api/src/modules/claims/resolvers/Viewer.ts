import { listOwn } from '../../requests/requests.service.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { kind } from '../claims.requests.ts'
import { mailDomainHolds } from '../claims.service.ts'

export const Viewer: Pick<ViewerResolvers, 'claims' | 'mailDomainHolds'> = {
  claims: (viewer, _args, context) => listOwn(context, kind, viewer),
  mailDomainHolds: (viewer, { firmId }, context) => mailDomainHolds(context, viewer, firmId),
}
