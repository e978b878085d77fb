import type { QueryResolvers } from './../../../types.generated.ts'
export const recommendPartners: NonNullable<QueryResolvers['recommendPartners']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.recommendPartners resolver logic here */
}
