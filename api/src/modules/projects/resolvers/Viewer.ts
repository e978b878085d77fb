import { PLATFORM } from '@heming/graph/requests'
import { reviewersOf } from '../../../kernel/auth/actions.ts'
import type { ViewerResolvers } from '../../types.generated.ts'

export const Viewer: Pick<ViewerResolvers, 'viewerCanConfirmProjects'> = {
  viewerCanConfirmProjects: (viewer) => reviewersOf(viewer, 'project.readConfirmations', PLATFORM).length > 0,
}
