/**
 * For requests that nobody could decide: at the base and the platform there is nobody but the requester
 * and parties to the firm. An administrator of the platform can fix that.
 */
export function nobodyDecides({ platformAdmin }: { platformAdmin: boolean }) {
  return platformAdmin ? MAKE_ADMINISTRATOR : ASK_FOR_ADMINISTRATOR
}

const MAKE_ADMINISTRATOR = {
  zh: '除您本人、该企业的成员和对该企业提出申请的人外，没有人可以审核这份申请：请先在服务器上运行 npm run admin -- create 邮箱，增加一位管理员，再提交申请。',
  en: 'Nobody could decide on this request but you, members of the firm and others who ask about it: make a second administrator first, on the server by npm run admin -- create EMAIL.',
}
const ASK_FOR_ADMINISTRATOR = {
  zh: '目前没有人可以审核这份申请：请联系本网站的运营者增加一位平台管理员，再提交申请。',
  en: 'There is nobody just now who could decide on this request: ask whoever runs this site for another platform administrator, and try again.',
}

/** For those whose request would leave another one about the firm without a reviewer. */
export const STRANDS_REQUEST = {
  zh: '关于这家企业有一份待审核的申请，除您之外没有人可以审核，而提出申请的人不能审核同一企业的申请：请平台增加一位管理员后再提交。',
  en: 'A request about this firm waits that nobody but you can decide, and who asks about a firm does not decide about it: have a platform administrator added, then try again.',
}

/** For those who decided about the firm themselves. */
export const DECIDED_LATELY = {
  zh: '您在过去九十天内审核过关于这家企业的申请，审核人不能随即认领该企业或申请移除其资料：请在审核满九十天后再提交，或请同事提交。',
  en: 'You decided on a request about this firm within the last 90 days, and whoever decides neither claims it nor asks for its removal so soon: try again when they are over, or have a colleague ask.',
}

/** For users who try to decide their own request. */
export const OWN_REQUEST = {
  zh: '不能审核自己的申请，须由他人审核。如果没有其他审核人，请在服务器上运行 npm run admin -- create 邮箱，增加一位平台管理员。',
  en: 'You cannot decide on a request of your own: somebody else does. Where there is nobody, make a platform administrator on the server by npm run admin -- create EMAIL.',
}
