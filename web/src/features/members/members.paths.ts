/** Paths of the pages of this feature, without the language. */
export const paths = {
  invitation: (token: string) => `/invitation?${new URLSearchParams({ token })}`,
  firmMembers: (id: string) => `/firms/${encodeURIComponent(id)}/members`,
  baseMembers: (id: string) => `/bases/${encodeURIComponent(id)}/members`,
}
