import type { AuditEventResolvers } from '../../types.generated.ts'

export const AuditEvent: AuditEventResolvers = {
  base: ({ onBehalfOf }, _args, { loaders }) =>
    onBehalfOf === null ? null : loaders.bases.byId.load(onBehalfOf),
  firm: ({ subject }, _args, { loaders }) => (subject === null ? null : loaders.firms.byId.load(subject)),
}
