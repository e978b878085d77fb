/** Paths of the pages of this feature, without the language. */
export const paths = {
  firmHistory: (id: string) => `/firms/${encodeURIComponent(id)}/history`,
  baseHistory: (id: string) => `/bases/${encodeURIComponent(id)}/history`,
  accountHistory: () => '/account/history',
}
