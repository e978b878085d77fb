export {
  type CapabilityRow,
  findCapabilitiesByIds,
  findCapabilityRoots,
  findChildrenOfCapabilities,
} from './capabilities.store.ts'
