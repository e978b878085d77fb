import { type Recommendation, recommendPartners as recommend } from '@heming/graph/matching'
import { z } from 'zod'
import type { RequestContext } from '../../context.ts'
import { notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { type Connection, toConnection } from '../../kernel/paging/connection.ts'
import { cursorOf } from '../../kernel/paging/cursor.ts'
import { type PageArguments, parsePage } from '../../kernel/paging/page-arguments.ts'
import { listDismissedIds } from '../short-list/short-list.service.ts'
import { matchSubjectInput, partnerFilterInput } from './matching.input.ts'

const cursor = cursorOf(z.object({ score: z.number(), partnerId: z.string() }))
const keyOf = ({ score, partnerId }: Recommendation) => ({ score, partnerId })

/**
 * A page of partners for a firm or a brief, best first, without those that the viewer's own firm dismissed
 * unless the filter names them. Where `showsPartner`, the firms of the page are read
 * while reasons are put into words. Throws NOT_FOUND where the subject does not exist, BAD_USER_INPUT for a
 * page or filter that cannot be, BUSY where too many rankings wait already.
 */
export async function recommendPartners(
  context: RequestContext,
  args: PageArguments & { for: unknown; filter?: unknown; showsPartner: boolean },
): Promise<Connection<Recommendation>> {
  const { graph, today, loaders, rank } = context
  const page = parsePage(args, cursor)
  const asked = parseInput(matchSubjectInput, args.for)
  const subject =
    'briefId' in asked ? { ...asked, isPrivate: await isPrivate(context, asked.briefId) } : asked
  const filter = parseInput(partnerFilterInput, args.filter ?? {})
  // What fails here fails again, and is reported, where the partner is resolved.
  const onRanked = args.showsPartner
    ? (partnerIds: readonly string[]) => void loaders.firms.byId.loadMany(partnerIds)
    : undefined
  const without = filter.firms?.length ? [] : await listDismissedIds(context, subject)
  const request = { subject, filter, without, ...page, asOf: today, onRanked }
  const found = await rank(() => recommend(graph, request))
  if (!found) {
    throw notFound({
      zh: '没有找到这家企业或这项需求：请检查编号。',
      en: 'There is no such firm or brief: check the ID.',
    })
  }
  const shown = args.showsPartner
    ? await withoutDeleted(found.recommendations, loaders)
    : found.recommendations
  const rows = { rows: shown, hasMore: found.hasNextPage, resumeAfter: null }
  const count = async () => ({ count: found.totalCount, exact: true })
  return toConnection(rows, { cursor, keyOf, after: page.after, count })
}

/** Whether the brief is a private one that the viewer may see. */
async function isPrivate({ loaders: { briefs }, viewer }: RequestContext, briefId: string): Promise<boolean> {
  const account = await viewer()
  return account !== null && (await briefs.visible(account.accountId).load(briefId)) !== null
}

/** Without firms that were deleted a moment ago: the copy of the records hears of it only then. */
async function withoutDeleted(
  recommendations: readonly Recommendation[],
  loaders: RequestContext['loaders'],
): Promise<Recommendation[]> {
  const firms = await loaders.firms.byId.loadMany(recommendations.map(({ partnerId }) => partnerId))
  return recommendations.filter((_, place) => firms[place] !== null)
}
