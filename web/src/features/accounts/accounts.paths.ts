/** Paths of the pages of this feature, without the language. */
export const paths = {
  signIn: (next?: string) => (next ? `/sign-in?${new URLSearchParams({ next })}` : '/sign-in'),
  signUp: (next?: string) => (next ? `/sign-up?${new URLSearchParams({ next })}` : '/sign-up'),
  verifyEmail: () => '/verify-email',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  security: () => '/account/security',
  /** `done` says what has just been done about a membership of one's own. */
  account: (done?: 'joined' | 'left') => (done ? `/account?${new URLSearchParams({ done })}` : '/account'),
}
