import { AppError } from '../errors/app-error.ts'

/**
 * How many operations are carried out at once, and how many more of one requester may wait for their turn.
 */
interface InFlightLimits {
  /** Operations of one requester. */
  atOnce: number
  waiting: number
  /** Objects, as `countOperationObjects` counts them, of the operations of one requester. */
  objectsAtOnce: number
  /** Objects of the larger operations of all requesters in this process. */
  objectsOfAll: number
  /** Fewest objects of a larger one; pages ask for fewer, and wait for nobody else. */
  large: number
}

/**
 * Lets an operation of a requester begin when its turn comes; the function returned ends it. Throws BUSY
 * where too many wait already, and CLIENT_LEFT where `signal` says by then that nobody waits for it any more.
 */
export type InFlight = (requester: string, objects: number, signal?: AbortSignal) => Promise<() => void>

interface Waiting {
  objects: number
  begin(): void
}

interface Own {
  running: number
  objects: number
  waiting: Waiting[]
}

/**
 * One operation of the attack on lists within lists has 34,000 objects, and keeps one core for some 0.3 s.
 */
const LIMITS: InFlightLimits = {
  atOnce: 4,
  waiting: 100,
  objectsAtOnce: 25_000,
  objectsOfAll: 50_000,
  large: 5_000,
}

/**
 * Operations of one requester in turn, so that many at once from one address or account leave room for those
 * of others: what they return is worked out in the one thread of this process. An operation that is larger
 * than a limit begins where nothing else is counted for that. Of those that wait, each requester has one turn
 * after the other.
 */
export function createInFlight({
  atOnce,
  waiting,
  objectsAtOnce,
  objectsOfAll,
  large,
}: InFlightLimits = LIMITS): InFlight {
  const requesters = new Map<string, Own>()
  let objectsRunning = 0

  const fits = (objects: number, running: number, max: number) => running === 0 || running + objects <= max

  const shared = (objects: number) => (objects < large ? 0 : objects)

  function beginNext(): void {
    for (const [name, own] of requesters) {
      const [next] = own.waiting
      if (!next || own.running >= atOnce || !fits(next.objects, own.objects, objectsAtOnce)) continue
      if (shared(next.objects) > 0 && !fits(next.objects, objectsRunning, objectsOfAll)) continue
      own.waiting.shift()
      own.running += 1
      own.objects += next.objects
      objectsRunning += shared(next.objects)
      // Its next turn comes after everybody else's.
      requesters.delete(name)
      requesters.set(name, own)
      next.begin()
      beginNext()
      return
    }
  }

  return (requester, objects, signal) => {
    const own = requesters.get(requester) ?? { running: 0, objects: 0, waiting: [] }
    if (own.waiting.length >= waiting) return Promise.reject(new AppError('BUSY', BUSY))
    requesters.set(requester, own)
    const end = () => {
      own.running -= 1
      own.objects -= objects
      objectsRunning -= shared(objects)
      if (own.running + own.waiting.length === 0) requesters.delete(requester)
      beginNext()
    }
    return new Promise((resolve, reject) => {
      const begin = () => {
        if (!signal?.aborted) {
          resolve(end)
          return
        }
        reject(clientLeft())
        end()
      }
      own.waiting.push({ objects, begin })
      beginNext()
    })
  }
}

/** The error of an operation whose client has closed the connection. Nobody reads it. */
export function clientLeft(): AppError {
  return new AppError('BAD_REQUEST', CLIENT_LEFT)
}

const CLIENT_LEFT = { zh: '连接已关闭。', en: 'The connection was closed.' }
const BUSY = {
  zh: '您所在的网络或您的账号同时发出的查询过多：请稍后再试。',
  en: 'Your network or account is running too many operations at once: try again in a moment.',
}
