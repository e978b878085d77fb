/**
 * For requests that nobody could decide: at the base and the platform there is nobody but the requester
 * and parties to the firm. An administrator of the platform can fix that.
 */
export function noReviewer({ platformAdmin }: { platformAdmin: boolean }) {
  return platformAdmin ? MAKE_ADMINISTRATOR : ASK_FOR_ADMINISTRATOR
}

const MAKE_ADMINISTRATOR = {
  zh: '除您本人、该企业的成员和对该企业提出申请的人之外，没有人可以审核这份申请：请先在服务器上运行 npm run admin -- create 邮箱，增加一位管理员，再提交申请。',
  en: 'Only you, members of the firm and others with a request about it could decide this request: first create a second administrator on the server with npm run admin -- create EMAIL, then try again.',
}
const ASK_FOR_ADMINISTRATOR = {
  zh: '目前没有人可以审核这份申请：请联系本网站的运营者增加一位平台管理员，再提交申请。',
  en: 'Nobody can decide this request at present: ask the operator of this site to add a platform administrator, then try again.',
}

/** For those whose request would leave another one about the firm without a reviewer. */
export const STRANDS_REQUEST = {
  zh: '这家企业有一份待审核的申请，除您之外没有人可以审核，而提出申请的人不能审核同一企业的申请：请平台增加一位管理员后再提交。',
  en: 'A pending request about this firm can be decided only by you, and people with a request about a firm may not decide others about it: have another platform administrator added, then try again.',
}

/** For those who decided about the firm themselves. */
export const DECIDED_LATELY = {
  zh: '您在过去 90 天内审核过这家企业的申请，暂时不能认领该企业或申请移除其资料：请在审核满 90 天后再提交，或请同事提交。',
  en: 'You decided a request about this firm within the last 90 days, so you can neither claim it nor request its removal yet: try again once 90 days have passed, or ask a colleague to do it.',
}

/** For users who try to decide their own request. */
export const OWN_REQUEST = {
  zh: '您不能审核自己的申请，须由他人审核。如果没有其他审核人，请在服务器上运行 npm run admin -- create 邮箱，增加一位平台管理员。',
  en: 'You cannot decide your own request; another administrator has to. If there is none, create one on the server with npm run admin -- create EMAIL.',
}
