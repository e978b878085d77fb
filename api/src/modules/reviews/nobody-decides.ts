/** To the only platform administrator, who asks for what nobody else could decide. */
export const NOBODY_DECIDES = {
  zh: '您是唯一的平台管理员，而自己的申请须由他人审核：请先在服务器上运行 npm run admin -- create 邮箱，增加一位管理员，再提交申请。',
  en: 'You are the only platform administrator, and a request is decided by somebody else: make a second administrator first, on the server by npm run admin -- create EMAIL.',
}

/** To whoever tries to decide their own request. */
export const OWN_REQUEST = {
  zh: '不能审核自己的申请，须由他人审核。如果没有其他审核人，请在服务器上运行 npm run admin -- create 邮箱，增加一位平台管理员。',
  en: 'You cannot decide on a request of your own: somebody else does. Where there is nobody, make a platform administrator on the server by npm run admin -- create EMAIL.',
}
