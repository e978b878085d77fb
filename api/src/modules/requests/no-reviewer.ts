/**
 * For requests that nobody could decide: at the base and the platform there is nobody but the requester
 * and parties to the firm. An administrator of the platform can fix that.
 */
export function noReviewer({ platformAdmin }: { platformAdmin: boolean }) {
  return platformAdmin ? MAKE_ADMINISTRATOR : ASK_FOR_ADMINISTRATOR
}

const MAKE_ADMINISTRATOR = {
  zh: '除您本人、该企业的成员和对该企业提出申请的人外，没有人可以审核这份申请：请先在服务器上运行 npm run admin -- create 邮箱，增加一位管理员，再提交申请。',
  en: 'Only you, members of the firm and others with a request about it could decide on this one: first create a second administrator on the server with npm run admin -- create EMAIL.',
}
const ASK_FOR_ADMINISTRATOR = {
  zh: '目前没有人可以审核这份申请：请联系本网站的运营者增加一位平台管理员，再提交申请。',
  en: 'Nobody can decide on this request at the moment: ask the operator of this site for another platform administrator, then try again.',
}

/** For those whose request would leave another one about the firm without a reviewer. */
export const STRANDS_REQUEST = {
  zh: '关于这家企业有一份待审核的申请，除您之外没有人可以审核，而提出申请的人不能审核同一企业的申请：请平台增加一位管理员后再提交。',
  en: 'A request about this firm is waiting that only you can decide, and people with a request about a firm do not decide on it: have a platform administrator added, then try again.',
}

/** For those who decided about the firm themselves. */
export const DECIDED_LATELY = {
  zh: '您在过去九十天内审核过关于这家企业的申请，审核人不能随即认领该企业或申请移除其资料：请在审核满九十天后再提交，或请同事提交。',
  en: 'You decided on a request about this firm within the last 90 days, so you can neither claim it nor ask for its removal yet: try again after that, or have a colleague ask.',
}

/** For users who try to decide their own request. */
export const OWN_REQUEST = {
  zh: '不能审核自己的申请，须由他人审核。如果没有其他审核人，请在服务器上运行 npm run admin -- create 邮箱，增加一位平台管理员。',
  en: 'You cannot decide on your own request: another administrator does. If there is none, create one on the server with npm run admin -- create EMAIL.',
}
