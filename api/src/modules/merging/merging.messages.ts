import type { MergeObstacle } from '@heming/graph/merging'
import type { LocalisedMessage } from '../../kernel/errors/app-error.ts'

export const NO_FIRM = {
  zh: '没有这家企业：可能已被合并或移除，请刷新列表。',
  en: 'There is no such firm: it may have been merged or removed. Reload the list.',
}
export const SAME_FIRM = { zh: '请选择两家不同的企业。', en: 'Choose two different firms.' }
export const CHANGED_SINCE = {
  zh: '其中一家企业的资料在您打开之后有改动，没有合并：请刷新后重新核对。',
  en: 'One of the profiles was changed after you opened this page, so nothing was merged. Reload the page and compare them again.',
}
export const NOT_TAKEN = {
  zh: '保留的企业已认证或有成员，只能补充其空白的字段。没有合并：请重新选择。',
  en: 'The firm to be kept is verified or has members, so only its empty fields can be filled. Nothing was merged: choose again.',
}
export const NO_MERGE = {
  zh: '没有这次合并：可能已被撤销。',
  en: 'There is no such merge: it may have been undone already.',
}
export const TOO_LATE = {
  zh: '合并已超过 30 天，无法撤销。',
  en: 'The merge is more than 30 days old and can no longer be undone.',
}
export const LATER_MERGE = {
  zh: '之后又有一次合并涉及这家企业：请先撤销较晚的合并。',
  en: 'A later merge involves the same firm: undo the later one first.',
}
export const OBSTACLES: Record<MergeObstacle, LocalisedMessage> = {
  SAMPLE: {
    zh: '示例数据不能与真实企业合并。',
    en: 'Sample data cannot be merged with a real firm.',
  },
  TOO_LARGE: {
    zh: '要合并的企业关联内容超过 5,000 项，无法合并：请改为保留这一家。',
    en: 'The firm to be merged has more than 5,000 related items: keep that one instead.',
  },
  MEMBERS: {
    zh: '要合并的企业有自己的成员，而他们不属于保留的企业：请改为保留这一家，或先邀请他们加入。',
    en: 'The firm to be merged has members who do not belong to the firm to be kept: keep that one instead, or have them invited first.',
  },
  REQUESTS: {
    zh: '要合并的企业还有待审核的申请：请先处理。',
    en: 'Requests about the firm to be merged are pending: decide on them first.',
  },
  ERASURE: {
    zh: '其中一家企业即将被其所有者删除，无法合并。',
    en: 'One of the firms is about to be deleted by its owners, so they cannot be merged.',
  },
}
