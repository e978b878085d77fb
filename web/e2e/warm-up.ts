import type { FullConfig } from '@playwright/test'

/** A page of each kind: the first question of a kind makes a cold Neo4j plan it, which takes seconds on a small machine. */
const pages = [
  '/zh',
  '/zh/firms',
  '/zh/firms/dunhuang-academy',
  '/zh/partners?firm=dunhuang-academy',
  '/zh/partners?brief=sample-brief-ferry-season',
  '/zh/briefs',
]
const patienceInMilliseconds = 90_000

/** Waits until each kind of page answers, so that no journey is judged by a cold start. */
export default async function warmUp(config: FullConfig): Promise<void> {
  const site = config.projects[0]?.use.baseURL
  const until = Date.now() + patienceInMilliseconds
  for (const page of pages) {
    for (;;) {
      const status = await fetch(new URL(page, site)).then(
        (response) => response.status,
        () => 0,
      )
      if (status === 200) break
      if (Date.now() > until) throw new Error(`${site}${page} did not answer with 200 but with ${status}.`)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}
