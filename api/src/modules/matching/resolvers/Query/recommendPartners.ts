import { selects } from '../../../../kernel/graphql/selects.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { recommendPartners as recommend } from '../../matching.service.ts'

export const recommendPartners: NonNullable<QueryResolvers['recommendPartners']> = (
  _query,
  args,
  context,
  info,
) => recommend(context, { ...args, showsPartner: selects(info, ['edges', 'node', 'partner']) })
