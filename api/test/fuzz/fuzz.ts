import { TEST_ORIGIN } from '../test-api.ts'
import type { TestPerson } from '../test-person.ts'
import type { FuzzedApi } from './fuzzed-api.ts'
import type { FuzzRequest } from './graphql-requests.ts'
import { Random } from './random.ts'
import { codeOf, type FuzzResponse, faultOf } from './verdict.ts'

const IN_FLIGHT = 5

export interface FuzzOptions {
  api: FuzzedApi
  seed: number
  requests: number
  /** Makes the request of this index for this person. */
  make: (index: number, random: Random, person: TestPerson) => FuzzRequest
  /** Who sends it, by role. */
  people: () => Promise<Record<string, TestPerson>>
  /** Called with each response. */
  onResponse?: (request: FuzzRequest, response: FuzzResponse) => void
}

export interface FuzzReport {
  /** One entry for each kind of fault, with its smallest request; empty where all is well. */
  faults: string[]
  /** What was answered without an error. */
  answered: Set<string>
  /** For people: responses by status and code, and the slowest. */
  summary: string
}

/**
 * Sends requests, five in flight. Stops at one that twice has no response in time: what follows would wait
 * for it as well.
 */
export async function fuzz({
  api,
  seed,
  requests,
  make,
  people,
  onResponse,
}: FuzzOptions): Promise<FuzzReport> {
  const faults = new Map<string, { count: number; smallest: string }>()
  const counts = new Map<string, number>()
  const durations: { ms: number; about: string }[] = []
  const answered = new Set<string>()
  let next = 0
  let hanging = false

  const report = (kind: string, request: string) => {
    const { count = 0, smallest = request } = faults.get(kind) ?? {}
    const isSmaller = request.length < smallest.length
    faults.set(kind, { count: count + 1, smallest: isSmaller ? request : smallest })
  }
  const sendOne = async (index: number) => {
    const random = new Random(seed, index)
    const [role, person] = random.pick(Object.entries(await people()))
    const request = make(index, random, person)
    const { about, method, path, headers, body } = request
    const shown = `request ${index} as ${role}: ${method} ${path} ${JSON.stringify(headers)} ${body ?? ''}`
    const began = performance.now()
    // A busy machine may be slow once; a request that hangs does so again.
    const send = () => api.send(request, person.cookies)
    const response = await send()
      .catch(send)
      .catch((error: Error) => error)
    durations.push({ ms: performance.now() - began, about })
    if (response instanceof Error) {
      hanging = true
      return report(
        `no response to ${about} (${response.name}: ${response.cause ?? response.message})`,
        shown,
      )
    }
    const code = `${response.status} ${codeOf(response)}`
    counts.set(code, (counts.get(code) ?? 0) + 1)
    const fault = faultOf(response, TEST_ORIGIN)
    if (fault) report(`${fault} from ${about} (${api.errors(response.requestId).join('; ')})`, shown)
    if (/^200 OK$|^302 /.test(code)) answered.add(about)
    onResponse?.(request, response)
  }
  const sendOn = async () => {
    while (next < requests && !hanging) await sendOne(next++)
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, sendOn))

  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} × ${count}`)
  const slowest = durations.sort((a, b) => b.ms - a.ms).slice(0, 5)
  return {
    faults: [...faults].map(
      ([kind, { count, smallest }]) => `${count} × ${kind}\n${smallest.slice(0, 3_000)}`,
    ),
    answered,
    summary: `${next} requests, FUZZ_SEED=${seed}: ${byCount.join(', ')}; slowest ${slowest
      .map(({ ms, about }) => `${about} ${Math.round(ms)} ms`)
      .join(', ')}`,
  }
}
