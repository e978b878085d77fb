import type { ReasonResolvers } from '../../types.generated.ts'

export const Reason: ReasonResolvers = {
  // Each is written when it is read.
  text: (reason, { language }) => (language === 'ZH' ? reason.textZh : reason.textEn),
}
