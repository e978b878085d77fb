import type { ViewerResolvers } from '../../types.generated.ts'

export const Viewer: Pick<
  ViewerResolvers,
  'email' | 'emailVerified' | 'id' | 'memberships' | 'name' | 'platformAdmin' | 'twoFactorEnabled'
> = {
  id: ({ accountId }) => accountId,
}
