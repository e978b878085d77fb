import { CURATORS, defineActions } from '../../kernel/auth/define-actions.ts'

/** Who may read the history. */
export const actions = defineActions({
  /** Read what was done about a firm. */
  'firm.readEvents': { firm: ['OWNER'], base: CURATORS, platform: 'ALWAYS', writes: false },
  /** Read there who asked to have the firm or to have it removed, and how it was decided: not its owners. */
  'firm.readRequestEvents': { base: CURATORS, platform: 'ALWAYS', writes: false },
  /** Read what was done in the name of a base. */
  'base.readEvents': { base: CURATORS, platform: 'ALWAYS', writes: false },
})
