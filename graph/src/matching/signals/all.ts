import { appetite } from './appetite.ts'
import { coverage } from './coverage.ts'
import { domainExperience } from './domain-experience.ts'
import { experience } from './experience.ts'
import type { Feature } from './feature.ts'
import { ipFit } from './ip-fit.ts'
import { marketFit } from './market-fit.ts'
import { proximity } from './proximity.ts'

/** Every feature; `weights.ts` says which of them counts for which kind. */
export const features: readonly Feature[] = [
  coverage,
  domainExperience,
  ipFit,
  appetite,
  experience,
  marketFit,
  proximity,
]
