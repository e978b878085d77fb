export {
  findHeritageDomains,
  findHeritageDomainsByIds,
  type HeritageDomainRow,
} from './heritage-domains.store.ts'
