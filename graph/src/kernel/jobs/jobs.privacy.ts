import { definePrivacy } from '../privacy/define-privacy.ts'

/** Runs of jobs. */
export const privacy = definePrivacy({
  nobodys: { JobRun: 'when a job ran and how it ended, by the name of the job' },
})
