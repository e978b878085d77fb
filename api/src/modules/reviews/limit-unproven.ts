import { type AttemptLimit, countAttempt, type EvidenceKind } from '@heming/graph'
import type { RequestContext } from '../../context.ts'
import { AppError } from '../../errors/app-error.ts'
import type { CheckedEvidence } from './evidence.ts'

const DAY = 24 * 60 * 60

/** Claims and requests for removal a day from one network. */
const OF_NETWORK: AttemptLimit = { windowSeconds: DAY, max: 60 }

/** Of those, about one firm. */
const ABOUT_FIRM: AttemptLimit = { windowSeconds: DAY, max: 10 }

/**
 * Counts a claim or a request for removal for the client's network, so that one machine with many accounts does not fill the queues. Mail from the firm's own
 * domain is not counted: strangers have none there, while a code can be made up and its check digits reckoned. Throws CONFLICT.
 */
export async function limitUnproven(
  { graph, network }: Pick<RequestContext, 'graph' | 'network'>,
  { firmId, evidenceKind, evidenceHolds }: { firmId: string; evidenceKind: EvidenceKind } & CheckedEvidence,
): Promise<void> {
  if (evidenceKind === 'MAIL_DOMAIN' && evidenceHolds) return
  const counts: [string, AttemptLimit][] = [
    [`requests:${network}:${firmId}`, ABOUT_FIRM],
    [`requests:${network}`, OF_NETWORK],
  ]
  for (const [name, limit] of counts) {
    const { allowed } = await countAttempt(graph, name, limit)
    if (!allowed) throw new AppError('CONFLICT', TOO_MANY_FROM_NETWORK, { field: 'firmId' })
  }
}

const TOO_MANY_FROM_NETWORK = {
  zh: '您所在的网络今天提交的申请过多：请明天再试，或用企业自有域名的邮箱注册后提交。',
  en: 'Too many requests came from your network today: try again tomorrow, or sign up with an address on the firm’s own domain.',
}
