import { countAttempt, type Graph } from '@heming/graph'
import { networkOf } from './client-network.ts'
import { AppError } from './errors/app-error.ts'

const WINDOW_SECONDS = 60
/** Share of the limit that a replica keeps to itself before it writes: small requests cost no round trip. */
const UNWRITTEN_SHARE = 1 / 50
/** Networks remembered at once; the oldest goes first. */
const MAX_NETWORKS = 10_000

interface Spent {
  /** Cost not written to the shared store yet. */
  unwritten: number
  /** When what is remembered here is over, in milliseconds since 1970. */
  until: number
  refused: boolean
}

/**
 * Limits what anonymous operations of one network may cost in a minute, in objects as `reckonObjects` counts them. The counts are shared by
 * all replicas, each of which may be behind by a fiftieth of the limit. 0 is no limit. `spend` throws TOO_MANY_ATTEMPTS, GraphUnavailable.
 */
export function createAnonymousCost(graph: Graph, perMinute: number) {
  const networks = new Map<string, Spent>()

  function spentOf(network: string, now: number): Spent {
    const known = networks.get(network)
    if (known && known.until > now) return known
    const spent = { unwritten: 0, until: now + WINDOW_SECONDS * 1_000, refused: false }
    networks.delete(network)
    networks.set(network, spent)
    const [oldest] = networks.keys()
    if (networks.size > MAX_NETWORKS && oldest !== undefined) networks.delete(oldest)
    return spent
  }

  return {
    async spend(address: string, cost: number): Promise<void> {
      if (perMinute === 0 || cost === 0) return
      const network = networkOf(address)
      const spent = spentOf(network, Date.now())
      if (spent.refused) throw new AppError('TOO_MANY_ATTEMPTS', TOO_MUCH)
      spent.unwritten += cost
      if (spent.unwritten < perMinute * UNWRITTEN_SHARE) return
      const by = spent.unwritten
      spent.unwritten = 0
      const limit = { windowSeconds: WINDOW_SECONDS, max: perMinute }
      const { allowed, retryAfterSeconds } = await countAttempt(graph, `anonymous-cost:${network}`, limit, {
        by,
      })
      if (allowed) return
      spent.refused = true
      spent.until = Date.now() + retryAfterSeconds * 1_000
      throw new AppError('TOO_MANY_ATTEMPTS', TOO_MUCH)
    },
  }
}

export type AnonymousCost = ReturnType<typeof createAnonymousCost>

const TOO_MUCH = {
  zh: '您所在的网络在一分钟内查询得太多：请一分钟后再试，或登录后继续。',
  en: 'Your network has asked for too much within a minute: try again in a minute, or sign in to go on.',
}
