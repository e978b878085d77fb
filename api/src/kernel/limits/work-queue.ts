import pLimit from 'p-limit'
import { AppError } from '../errors/app-error.ts'

/** How much of a costly kind of work one process does. */
export interface WorkLimits {
  /** Pieces of work done at once, at least 1. */
  atOnce: number
  /** Pieces of work that may wait for their turn. */
  waiting: number
}

/**
 * Runs work for a requester when its turn comes. Throws BUSY at once where too much waits already, of all or
 * of this requester.
 */
export type WorkQueue = <Result>(requester: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Share of the queue that one requester may take, so that nobody shuts out the rest; at least what one
 * operation may ask for.
 */
const MAX_SHARE = 1 / 4
const MIN_SHARE = 8

/** A queue with a bound, so that a burst of costly work neither takes all of the database nor piles up. */
export function createWorkQueue({ atOnce, waiting }: WorkLimits): WorkQueue {
  const limit = pLimit(atOnce)
  const room = atOnce + waiting
  const share = Math.max(MIN_SHARE, Math.ceil(room * MAX_SHARE))
  const taken = new Map<string, number>()
  return async (requester, work) => {
    const own = taken.get(requester) ?? 0
    if (limit.activeCount + limit.pendingCount >= room || own >= share) throw new AppError('BUSY', BUSY)
    taken.set(requester, own + 1)
    try {
      return await limit(work)
    } finally {
      const left = (taken.get(requester) ?? 1) - 1
      if (left > 0) taken.set(requester, left)
      else taken.delete(requester)
    }
  }
}

const BUSY = {
  zh: '目前查询合作伙伴的人较多，请一分钟后再试。',
  en: 'Many people are looking for partners right now. Try again in a minute.',
}
