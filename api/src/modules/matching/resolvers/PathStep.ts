import type { PathStepResolvers } from '../../types.generated.ts'

export const PathStep: PathStepResolvers = {
  name: ({ nameZh, nameEn }, { language }) => (language === 'ZH' ? nameZh : nameEn),
}
