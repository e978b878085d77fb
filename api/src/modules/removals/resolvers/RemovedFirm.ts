import type { RemovedFirmResolvers } from './../../types.generated.ts'
export const RemovedFirm: RemovedFirmResolvers = {
  /* Implement RemovedFirm resolver logic here */
}
