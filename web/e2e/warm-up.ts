import type { FullConfig } from '@playwright/test'

/**
 * A page for each kind of question, those for partners from every side: the first of a kind makes a cold
 * Neo4j plan it, which takes seconds on a small machine.
 */
const pages = [
  '/zh',
  '/zh/firms',
  '/zh/firms/dunhuang-academy',
  '/zh/partners?firm=dunhuang-academy',
  '/zh/partners?firm=dunhuang-academy&only=sample',
  '/zh/partners?firm=dunhuang-academy&compare=tencent&compare=pico',
  '/zh/partners?firm=tencent',
  '/zh/partners?firm=nobody',
  '/zh/partners?brief=sample-brief-mountain-guests-series',
  '/zh/partners?brief=sample-brief-mountain-guests-series&compare=tencent&compare=pico',
  '/zh/briefs',
]
const timeoutInMilliseconds = 120_000

/** Waits until each kind of page is up, so that no journey is judged by a cold start. */
export default async function warmUp(config: FullConfig): Promise<void> {
  const site = config.projects[0]?.use.baseURL
  const until = Date.now() + timeoutInMilliseconds
  for (const page of pages) {
    for (;;) {
      const status = await fetch(new URL(page, site)).then(
        (response) => response.status,
        () => 0,
      )
      if (status === 200 || status === 404) break
      if (Date.now() > until) throw new Error(`${site}${page} answers with ${status}.`)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}
