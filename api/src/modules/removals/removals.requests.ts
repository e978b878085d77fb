import { findFirmsByIds } from '@heming/graph/firms'
import { REMOVAL } from '@heming/graph/removals'
import { CHANGED_MEANWHILE } from '../requests/changed-meanwhile.ts'
import { defineRequestKind } from '../requests/define-request-kind.ts'

/** Requests for the removal of a profile. */
export const kind = defineRequestKind({
  definition: REMOVAL,
  actions: { open: 'firm.requestRemoval', read: 'removal.read', review: 'removal.review' },
  queue: 'removals-to-review',
  findSubject: async (graph, firmId) => (await findFirmsByIds(graph, [firmId]))[0] ?? null,
  words: {
    REMOVAL: { zh: (firm) => `“${firm}”有一份资料移除申请`, en: (firm) => `a request to remove ${firm}` },
  },
  messages: {
    none: { zh: '没有这份移除申请。', en: 'There is no such request.' },
    noReason: { zh: '请写明不移除的原因。', en: 'Please say why the profile is to stay.' },
    decidedAlready: { zh: '这份申请已有结果。', en: 'This request has already been decided.' },
    openConflicts: {
      PENDING_ALREADY: {
        zh: '您已申请移除这家企业的资料，正在审核。',
        en: 'You have already requested the removal of this firm; your request is under review.',
      },
      TOO_MANY: {
        zh: '这家企业等待审核的申请过多，请稍后再试。',
        en: 'Too many requests about this firm are awaiting review. Please try again later.',
      },
    },
    decisionConflicts: { CHANGED_MEANWHILE },
  },
})
