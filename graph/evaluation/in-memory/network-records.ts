import type { OrganisationType } from '../../src/firms/organisation-type.ts'
import type {
  BriefFacts,
  FirmFacts,
  IPAssetFacts,
  ProjectFacts,
  Taxonomy,
} from '../../src/matching/model/facts.ts'
import type { NodeName } from '../../src/matching/model/nodes.ts'

/** A whole network as plain records. A firm's own projects follow from the projects' participants. */
export interface NetworkRecords {
  firms: readonly (Omit<FirmFacts, 'projects' | 'projectCount'> & {
    province?: string | null
    verified: boolean
    /** By default a company. */
    organisationType?: OrganisationType
    /** Last day of its verification, ISO; by default it does not end. */
    verifiedUntil?: string | null
  })[]
  projects: readonly (ProjectFacts & {
    /** ISO day. */
    startDate?: string | null
    /** By default whether a sample took part. */
    sample?: boolean
  })[]
  ipAssets: readonly IPAssetFacts[]
  briefs: readonly BriefFacts[]
  taxonomy: Taxonomy
  names: readonly NodeName[]
}
