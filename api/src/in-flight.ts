import pLimit, { type LimitFunction } from 'p-limit'
import { AppError } from './errors/app-error.ts'

/** How many operations of one requester are carried out at once, and how many more may wait for their turn. */
interface InFlightLimits {
  atOnce: number
  waiting: number
}

/** Lets an operation of a requester begin when its turn comes; the function returned ends it. Throws BUSY where too many wait already. */
export type InFlight = (requester: string) => Promise<() => void>

/** Operations of one requester in turn, so that many at once from one address or account leave room for those of others. */
export function createInFlight({ atOnce, waiting }: InFlightLimits = { atOnce: 4, waiting: 100 }): InFlight {
  const limits = new Map<string, LimitFunction>()
  return (requester) => {
    const limit = limits.get(requester) ?? pLimit(atOnce)
    if (limit.pendingCount >= waiting) return Promise.reject(new AppError('BUSY', BUSY))
    limits.set(requester, limit)
    return new Promise((begin) => {
      limit(() => new Promise<void>((end) => begin(end))).finally(() => {
        if (limit.activeCount + limit.pendingCount === 0) limits.delete(requester)
      })
    })
  }
}

const BUSY = {
  zh: '您所在的网络或您的账号同时发出的查询太多：请稍后再试。',
  en: 'Too many operations of your network or account run at once: try again in a moment.',
}
