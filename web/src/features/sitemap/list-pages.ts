import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { isWorthFinding } from '@/features/firms/worth-finding.ts'
import { pathTo } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { SitemapBases, SitemapFirms, SitemapIPAssets, SitemapProjects } from './sitemap.queries.ts'

/**
 * Pages of a hundred that are asked for of one kind: three kinds in two languages stay under the 50,000 of a
 * sitemap.
 */
const MAX_PAGES = 60

/** Only firms register themselves. */
interface ListedNode {
  id: string
  sample?: boolean
  selfRegistered?: boolean
  verified?: boolean
}

interface Listing {
  page: {
    edges: { node: ListedNode }[]
    pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  }
}

/**
 * Paths, without the language, of all pages worth finding: samples are left out, and firms that registered
 * themselves and are not verified. Of one kind the first 6,000 in the API's own order are looked at.
 * Throws an Error where the API does not respond, so that no crawler takes a part for the whole.
 */
export async function listPages(): Promise<string[]> {
  const bases = await ask(SitemapBases, {}, 'zh')
  if (bases.failure) throw new Error(`The sitemap could not be made: ${bases.failure.code}`)
  const details = await Promise.all([
    list(SitemapFirms, pathTo.firm),
    list(SitemapIPAssets, pathTo.ipAsset),
    list(SitemapProjects, pathTo.project),
  ])
  return [
    pathTo.home(),
    pathTo.partners(),
    pathTo.firms(),
    pathTo.ipAssets(),
    pathTo.projects(),
    pathTo.briefs(),
    pathTo.bases(),
    pathTo.privacy(),
    pathTo.terms(),
    pathTo.operator(),
    pathTo.contact(),
    ...bases.data.exportBases.filter((base) => !base.sample).map((base) => pathTo.base(base.id)),
    ...details.flat(),
  ]
}

async function list<Data extends Listing>(
  document: TypedDocumentNode<Data, { after?: string | null }>,
  path: (id: string) => string,
): Promise<string[]> {
  const paths: string[] = []
  let after: string | null | undefined = null
  for (let count = 0; count < MAX_PAGES; count += 1) {
    const response: Awaited<ReturnType<typeof ask<Data, { after?: string | null }>>> = await ask(
      document,
      { after },
      'zh',
    )
    if (response.failure) throw new Error(`The sitemap could not be made: ${response.failure.code}`)
    const { edges, pageInfo }: Listing['page'] = response.data.page
    for (const { node } of edges) if (isWorthFinding(node)) paths.push(path(node.id))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  return paths
}
