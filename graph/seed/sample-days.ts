import type { DemoNetwork } from './records.ts'

/** The day on which the dates of sample briefs and sample licences were written. */
const WRITTEN_ON = '2026-11-25'

const DAY_MILLISECONDS = 86_400_000

/**
 * Moves the days of sample briefs and sample licences so that they are as far from `day` (ISO) as they were
 * from the day on which they were written: a network that is loaded years later still has open briefs. Days
 * are never moved back. Facts about real organisations keep theirs.
 */
export function moveSampleDays(network: DemoNetwork, day: string): DemoNetwork {
  const days = Math.max(0, Math.round((Date.parse(day) - Date.parse(WRITTEN_ON)) / DAY_MILLISECONDS))
  const moved = <Moment extends string | null | undefined>(moment: Moment) =>
    (moment ? addDays(moment, days) : moment) as Moment
  return {
    ...network,
    briefs: network.briefs.map((brief) => ({
      ...brief,
      postedOn: moved(brief.postedOn),
      deadline: moved(brief.deadline),
      startsOn: moved(brief.startsOn),
      endsOn: moved(brief.endsOn),
    })),
    grants: network.grants.map((grant) => ({ ...grant, from: moved(grant.from), to: moved(grant.to) })),
  }
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
}
