/**
 * For requests that nobody could decide: at the base and the platform there is nobody but the requester
 * and members of the firm. An administrator of the platform can fix that.
 */
export function nobodyDecides({ platformAdmin }: { platformAdmin: boolean }) {
  return platformAdmin ? MAKE_ADMINISTRATOR : ASK_FOR_ADMINISTRATOR
}

const MAKE_ADMINISTRATOR = {
  zh: '除您本人和该企业的成员外，没有人可以审核这份申请：请先在服务器上运行 npm run admin -- create 邮箱，增加一位管理员，再提交申请。',
  en: 'Nobody but you and members of the firm could decide on this request: make a second administrator first, on the server by npm run admin -- create EMAIL.',
}
const ASK_FOR_ADMINISTRATOR = {
  zh: '目前没有人可以审核这份申请：请联系本网站的运营者增加一位平台管理员，再提交申请。',
  en: 'There is nobody just now who could decide on this request: ask whoever runs this site for another platform administrator, and try again.',
}

/** For users who try to decide their own request. */
export const OWN_REQUEST = {
  zh: '不能审核自己的申请，须由他人审核。如果没有其他审核人，请在服务器上运行 npm run admin -- create 邮箱，增加一位平台管理员。',
  en: 'You cannot decide on a request of your own: somebody else does. Where there is nobody, make a platform administrator on the server by npm run admin -- create EMAIL.',
}
