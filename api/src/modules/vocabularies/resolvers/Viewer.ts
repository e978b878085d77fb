import { can } from '../../../kernel/auth/actions.ts'
import type { ViewerResolvers } from '../../types.generated.ts'

export const Viewer: Pick<ViewerResolvers, 'viewerCanEditVocabularies'> = {
  viewerCanEditVocabularies: (viewer) => can(viewer, 'vocabulary.write'),
}
