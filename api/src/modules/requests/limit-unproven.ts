import { countOnce, uncountOnce } from '@heming/graph/limits'
import type { EvidenceKind } from '@heming/graph/requests'
import type { RequestContext } from '../../context.ts'
import { AppError } from '../../kernel/errors/app-error.ts'

const DAY = 24 * 60 * 60

/** Claims and requests for removal a day from one network. */
const MAX_OF_NETWORK = 60

/**
 * Of those, about one firm. One account counts once a day about one firm, however often it asks and
 * withdraws.
 */
const MAX_ABOUT_FIRM = 10

/**
 * Makes a claim or a request for removal by `create`, and counts it for the client's network if it was made,
 * so that one machine with many accounts does not fill the queues. Mail from the firm's own domain is not
 * counted: strangers have none there, while a code can be made up and its check digits computed. Throws
 * CONFLICT.
 */
export async function limitUnproven<Outcome>(
  { graph, network }: Pick<RequestContext, 'graph' | 'network'>,
  {
    accountId,
    firmId,
    evidenceKind,
    evidenceHolds,
  }: { accountId: string; firmId: string; evidenceKind: EvidenceKind; evidenceHolds: boolean },
  create: () => Promise<Outcome>,
): Promise<Outcome> {
  if (evidenceKind === 'MAIL_DOMAIN' && evidenceHolds) return create()
  const counts = {
    own: `requests:${accountId}:${firmId}`,
    windowSeconds: DAY,
    shared: [
      { name: `requests:${network}:${firmId}`, max: MAX_ABOUT_FIRM },
      { name: `requests:${network}`, max: MAX_OF_NETWORK },
    ],
  }
  if (!(await countOnce(graph, counts)))
    throw new AppError('CONFLICT', TOO_MANY_FROM_NETWORK, { field: 'firmId' })
  try {
    const outcome = await create()
    if (typeof outcome === 'string') await uncountOnce(graph, counts)
    return outcome
  } catch (error) {
    await uncountOnce(graph, counts)
    throw error
  }
}

const TOO_MANY_FROM_NETWORK = {
  zh: '您所在的网络今天提交的申请过多：请明天再试，或用企业自有域名的邮箱注册后提交。',
  en: 'Too many requests have come from your network today: try again tomorrow, or sign up with an address on the firm’s own domain.',
}
