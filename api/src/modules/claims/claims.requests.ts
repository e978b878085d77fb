import { CLAIM } from '@heming/graph/claims'
import { findFirmsByIds } from '@heming/graph/firms'
import { CHANGED_MEANWHILE } from '../requests/changed-meanwhile.ts'
import { defineRequestKind } from '../requests/define-request-kind.ts'

/** Claims, those that register a firm among them. */
export const kind = defineRequestKind({
  definition: CLAIM,
  actions: { open: 'firm.claim', read: 'claim.read', review: 'claim.review', withdraw: 'claim.withdraw' },
  queue: 'claims-to-review',
  maxADay: 40,
  findSubject: async (graph, firmId) => (await findFirmsByIds(graph, [firmId]))[0] ?? null,
  variantOf: ({ registers }) => (registers ? 'REGISTRATION' : 'CLAIM'),
  words: {
    CLAIM: { zh: (firm) => `“${firm}”有一份认领申请`, en: (firm) => `a claim of ${firm}` },
    REGISTRATION: { zh: (firm) => `新登记的“${firm}”申请认证`, en: (firm) => `the registration of ${firm}` },
  },
  messages: {
    none: { zh: '没有这份认领申请。', en: 'There is no such claim.' },
    noReason: { zh: '请写明未通过的原因。', en: 'Please say why the claim is declined.' },
    tooOften: {
      zh: '您今天提交的认领申请过多，请明天再试。',
      en: 'That is too many claims for one day. Please try again tomorrow.',
    },
    decidedAlready: {
      zh: '这份申请已有审核结果，或已撤回。',
      en: 'This claim has been decided or withdrawn already.',
    },
    openConflicts: {
      PENDING_ALREADY: {
        zh: '您已提交过认领申请，正在审核。',
        en: 'You have claimed this firm already; your claim is being reviewed.',
      },
      TOO_MANY: {
        zh: '这家企业等待审核的申请过多，请稍后再试。',
        en: 'Too many claims of this firm wait to be reviewed. Please try again later.',
      },
      CLAIMED_ALREADY: {
        zh: '这家企业已被认领：请联系其所有者邀请您加入。',
        en: 'This firm has been claimed: ask one of its owners to invite you.',
      },
    },
    decisionConflicts: {
      CODE_TAKEN: {
        zh: '网络中另一家企业已使用这个代码：请写明原因后拒绝这份申请，或先处理那家企业。',
        en: 'Another firm of the network has this code: decline this claim with a reason, or see to that firm first.',
      },
      CHANGED_MEANWHILE,
      CLAIMED_ALREADY: {
        zh: '这家企业已归他人：请写明原因后拒绝这份申请。',
        en: 'This firm has an owner by now: decline this claim and give the reason.',
      },
    },
  },
})
