import type { ReasonResolvers } from '../../types.generated.ts'

export const Reason: ReasonResolvers = {
  text: ({ textZh, textEn }, { language }) => (language === 'ZH' ? textZh : textEn),
}
