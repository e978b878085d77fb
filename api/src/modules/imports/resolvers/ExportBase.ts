import { can } from '../../../kernel/auth/actions.ts'
import type { ExportBaseResolvers } from '../../types.generated.ts'

export const ExportBase: Pick<ExportBaseResolvers, 'viewerCanImport'> = {
  viewerCanImport: async ({ id }, _args, { viewer }) => can(await viewer(), 'import.write', { baseId: id }),
}
