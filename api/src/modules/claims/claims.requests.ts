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
    CLAIM: { zh: (firm) => `“${firm}”有一份认领申请`, en: (firm) => `a claim for ${firm}` },
    REGISTRATION: {
      zh: (firm) => `新登记的“${firm}”的认证申请`,
      en: (firm) => `the registration of ${firm}`,
    },
  },
  messages: {
    none: { zh: '没有这份认领申请。', en: 'There is no such claim.' },
    noReason: { zh: '请写明未通过的原因。', en: 'Please say why you are declining the claim.' },
    tooOften: {
      zh: '您今天提交的认领申请过多，请明天再试。',
      en: 'You have submitted too many claims today. Please try again tomorrow.',
    },
    decidedAlready: {
      zh: '这份申请已有审核结果，或已撤回。',
      en: 'This claim has already been decided or withdrawn.',
    },
    openConflicts: {
      PENDING_ALREADY: {
        zh: '您已提交认领申请，正在审核。',
        en: 'You have already claimed this firm; your claim is under review.',
      },
      TOO_MANY: {
        zh: '这家企业等待审核的申请过多，请稍后再试。',
        en: 'Too many claims for this firm are awaiting review. Please try again later.',
      },
      CLAIMED_ALREADY: {
        zh: '这家企业已被认领：请联系其所有者邀请您加入。',
        en: 'This firm has been claimed: ask one of its owners to invite you.',
      },
    },
    decisionConflicts: {
      CODE_TAKEN: {
        zh: '网络中另一家企业已使用这个代码：请写明原因后驳回这份申请，或先处理那家企业。',
        en: 'Another firm in the network has this code: decline this claim with a reason, or deal with that firm first.',
      },
      CHANGED_MEANWHILE,
      CLAIMED_ALREADY: {
        zh: '这家企业已有所有者：请写明原因后驳回这份申请。',
        en: 'This firm now has an owner: decline this claim and give the reason.',
      },
    },
  },
})
