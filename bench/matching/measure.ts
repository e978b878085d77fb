import { loadavg } from 'node:os'
import { ANSWER_WITHIN, type Method } from './methods/method.ts'
import type { SampledSubject, Slice } from './sample.ts'
import { type Latency, percentile, summarise } from './statistics.ts'

export interface MeasureOptions {
  /**
   * Questions asked before the clock runs, so that plans, pages and compiled code are warm for every method
   * alike.
   */
  warmUp: number
  /** Milliseconds after which no further question warms up. */
  warmUpFor: number
  /**
   * Milliseconds after which no further question of the single-file part is asked; what was measured until
   * then counts, and is counted.
   */
  budget: number
  /** Milliseconds for which questions are kept in flight. */
  throughputFor: number
  inFlight: number
  /** Firms whose answers are profiled. */
  profiled: number
}

/** What one method did on one network. Durations in milliseconds. */
export interface Measurement {
  method: string
  title: string
  /** One question at a time. */
  all: Latency | null
  slices: Record<Slice, Latency | null>
  /** Questions without an answer, of those asked one at a time. */
  failed: number
  /** Why the first one without an answer had none. */
  failure: string | null
  /** `inFlight` questions at a time. */
  throughput: { inFlight: number; perSecond: number; p95: number | null; answered: number; failed: number }
  /** Touches of the database for an answer; null if they cannot be seen. */
  dbHits: { median: number; p95: number; answers: number } | null
  /** Processes that wanted a core, averaged over a minute, when the method began and when it ended. */
  load: { before: number; after: number }
}

/**
 * Asks a method for partners of each sampled firm: one at a time, then many at a time, then a few under
 * PROFILE.
 */
export async function measure(
  method: Method,
  subjects: readonly SampledSubject[],
  options: MeasureOptions,
): Promise<Measurement> {
  const before = loadNow()
  await warmUp(method, subjects, options)
  const { durations, failed, failure } = await askOneByOne(method, subjects, options)
  const throughput = await askManyAtOnce(method, subjects, options)
  const dbHits = await profileSample(method, subjects, options)
  const of = (slice: Slice) => summarise(durations.filter((each) => each.slice === slice).map(({ ms }) => ms))
  return {
    method: method.name,
    title: method.title,
    all: summarise(durations.map(({ ms }) => ms)),
    slices: { uniform: of('uniform'), hubs: of('hubs') },
    failed,
    failure,
    throughput,
    dbHits,
    load: { before, after: loadNow() },
  }
}

async function warmUp(
  method: Method,
  subjects: readonly SampledSubject[],
  { warmUp, warmUpFor }: MeasureOptions,
): Promise<void> {
  const begin = performance.now()
  for (let asked = 0; asked < warmUp && performance.now() - begin < warmUpFor; asked++)
    // From the end of the list, so that a short run does not measure the very firms that it warmed up with.
    await method
      .ask(subjects[subjects.length - 1 - (asked % subjects.length)] as SampledSubject)
      .catch(() => {})
}

async function askOneByOne(
  method: Method,
  subjects: readonly SampledSubject[],
  { budget }: MeasureOptions,
): Promise<{ durations: { slice: Slice; ms: number }[]; failed: number; failure: string | null }> {
  const durations: { slice: Slice; ms: number }[] = []
  let failed = 0
  let failure: string | null = null
  const begin = performance.now()
  for (const subject of subjects) {
    if (performance.now() - begin > budget) break
    const start = performance.now()
    const error = await ask(method, subject)
    // No answer counts as the timeout: left out, or counted as the moment of its error, it would flatter
    // the method.
    durations.push({ slice: subject.slice, ms: error === null ? performance.now() - start : ANSWER_WITHIN })
    if (error === null) continue
    failed += 1
    failure ??= error
  }
  return { durations, failed, failure }
}

async function askManyAtOnce(
  method: Method,
  subjects: readonly SampledSubject[],
  { inFlight, throughputFor }: MeasureOptions,
): Promise<Measurement['throughput']> {
  const durations: number[] = []
  let [failed, next] = [0, 0]
  const begin = performance.now()
  const askOn = async () => {
    while (performance.now() - begin < throughputFor) {
      const start = performance.now()
      const error = await ask(method, subjects[next++ % subjects.length] as SampledSubject)
      if (error === null) durations.push(performance.now() - start)
      else failed += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, askOn))
  const seconds = (performance.now() - begin) / 1000
  const p95 = durations.length > 0 ? percentile(durations, 0.95) : null
  return { inFlight, perSecond: durations.length / seconds, p95, answered: durations.length, failed }
}

async function profileSample(
  method: Method,
  subjects: readonly SampledSubject[],
  { profiled, budget }: MeasureOptions,
): Promise<Measurement['dbHits']> {
  if (!method.countDbHits) return null
  const hits: number[] = []
  const begin = performance.now()
  for (const subject of subjects.slice(0, profiled)) {
    if (performance.now() - begin > budget) break
    hits.push(await method.countDbHits(subject))
  }
  return { median: percentile(hits, 0.5), p95: percentile(hits, 0.95), answers: hits.length }
}

/** Null when there was an answer, else why not. */
async function ask(method: Method, subject: SampledSubject): Promise<string | null> {
  try {
    await method.ask(subject)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}
