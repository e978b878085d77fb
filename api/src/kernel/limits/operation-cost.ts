import type { Graph } from '@heming/graph/driver'
import { countAttempt } from '@heming/graph/limits'
import { AppError } from '../errors/app-error.ts'

const WINDOW_SECONDS = 60
/** Share of the limit that a replica keeps to itself before it writes: small requests cost no round trip. */
const UNWRITTEN_SHARE = 1 / 50
/** Requesters remembered at once; the oldest goes first. */
const MAX_REQUESTERS = 10_000
/**
 * How many times as much as an anonymous network an account may spend: several people of a firm work at once
 * with one.
 */
const ACCOUNT_FACTOR = 3

/** The requester: an account, or the network of somebody who is not signed in. */
export type Requester = { accountId: string } | { network: string }

/** A name for a requester that no other has. */
export function nameOfRequester(requester: Requester): string {
  return 'accountId' in requester ? `account:${requester.accountId}` : `network:${requester.network}`
}

interface Spent {
  /** Cost not written to the shared store yet. */
  unwritten: number
  /** When what is remembered here is over, in milliseconds since 1970. */
  until: number
  rejected: boolean
}

/**
 * Limits what operations may cost in a minute, in objects as `countOperationObjects` counts them: those of
 * one network that are anonymous `perMinute`, those of one account three times as much. The counts are shared
 * by all replicas; each may be behind by a fiftieth of the limit. 0 is no limit. `spend` throws
 * TOO_MANY_ATTEMPTS, also for what costs nothing, and GraphUnavailable.
 */
export function createOperationCost(graph: Graph, perMinute: number) {
  const requesters = new Map<string, Spent>()

  function spentOf(name: string, now: number): Spent {
    const known = requesters.get(name)
    if (known && known.until > now) return known
    const spent = { unwritten: 0, until: now + WINDOW_SECONDS * 1_000, rejected: false }
    requesters.delete(name)
    requesters.set(name, spent)
    const [oldest] = requesters.keys()
    if (requesters.size > MAX_REQUESTERS && oldest !== undefined) requesters.delete(oldest)
    return spent
  }

  return {
    async spend(requester: Requester, cost: number): Promise<void> {
      if (perMinute === 0) return
      const [max, message] =
        'accountId' in requester ? [perMinute * ACCOUNT_FACTOR, TOO_MUCH_OF_ACCOUNT] : [perMinute, TOO_MUCH]
      const name = nameOfRequester(requester)
      const spent = spentOf(name, Date.now())
      if (spent.rejected) throw new AppError('TOO_MANY_ATTEMPTS', message)
      if (cost === 0) return
      spent.unwritten += cost
      if (spent.unwritten < max * UNWRITTEN_SHARE) return
      const by = spent.unwritten
      spent.unwritten = 0
      const limit = { windowSeconds: WINDOW_SECONDS, max }
      const { allowed, retryAfterSeconds } = await countAttempt(graph, `cost:${name}`, limit, { by })
      if (allowed) return
      spent.rejected = true
      spent.until = Date.now() + retryAfterSeconds * 1_000
      throw new AppError('TOO_MANY_ATTEMPTS', message)
    },
  }
}

export type OperationCost = ReturnType<typeof createOperationCost>

const TOO_MUCH = {
  zh: '您所在的网络一分钟内查询次数过多：请一分钟后再试，或登录后继续。',
  en: 'Your network has sent too many requests within a minute: try again in a minute, or sign in to continue.',
}
const TOO_MUCH_OF_ACCOUNT = {
  zh: '您的账号一分钟内查询次数过多：请一分钟后再试。',
  en: 'Your account has sent too many requests within a minute: try again in a minute.',
}
