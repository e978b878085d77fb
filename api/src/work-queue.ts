import pLimit from 'p-limit'
import { AppError } from './errors/app-error.ts'

/** How much of a dear kind of work one process does. */
export interface WorkLimits {
  /** Pieces of work done at once, at least 1. */
  atOnce: number
  /** Pieces of work that may wait for their turn. */
  waiting: number
}

/** Runs work when its turn comes. Throws BUSY at once where too much waits already. */
export type WorkQueue = <Result>(work: () => Promise<Result>) => Promise<Result>

/** A queue with a bound, so that a burst of dear work neither takes all of the database nor piles up. */
export function createWorkQueue({ atOnce, waiting }: WorkLimits): WorkQueue {
  const limit = pLimit(atOnce)
  return async (work) => {
    if (limit.activeCount + limit.pendingCount >= atOnce + waiting) throw new AppError('BUSY', BUSY)
    return limit(work)
  }
}

const BUSY = {
  zh: '现在查询合作伙伴的人太多，请一分钟后再试。',
  en: 'Too many people are looking for partners just now. Try again in a minute.',
}
