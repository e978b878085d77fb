import type { TestPerson } from './test-person.ts'

interface Request {
  id: string
  [field: string]: unknown
}

interface Page {
  edges: { node: Request }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * Everything that waits in a queue of the reviewer, page after page: the platform's queue holds what the
 * other tests of the run have asked for, so what one looks for may stand on any page.
 * @param fields what is selected of each request; `id` always is
 * @returns the requests, the longest waiting first; none where nobody may review
 * @throws when a page cannot be read
 */
export async function readReviewQueue(
  reviewer: TestPerson,
  queue: 'claimsToReview' | 'firmRemovalsToReview',
  fields = '',
): Promise<Request[]> {
  const document = `query ($after: String) {
    list: ${queue}(first: 100, after: $after) { edges { node { id ${fields} } } pageInfo { hasNextPage endCursor } }
  }`
  const waiting: Request[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await reviewer.ask(document, { after })
    if (errors) throw new Error(`${queue} cannot be read: ${JSON.stringify(errors)}`)
    const list: Page | null = data.list
    if (!list) return waiting
    for (const { node } of list.edges) waiting.push(node)
    if (!list.pageInfo.hasNextPage) return waiting
    after = list.pageInfo.endCursor
  }
}
