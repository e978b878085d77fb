import type { SimilarFirmResolvers } from './../../types.generated.ts'
export const SimilarFirm: SimilarFirmResolvers = {
  /* Implement SimilarFirm resolver logic here */
}
