import { defineActions } from '../../kernel/auth/define-actions.ts'

const EDITORS = ['OWNER', 'EDITOR'] as const

/** What people may do with past projects. */
export const actions = defineActions({
  /** Enter a project of a firm. */
  'project.add': { firm: EDITORS, writes: true, mutations: { addProject: 60 } },
  /** Change and withdraw a project that the firm entered. */
  'project.change': { firm: EDITORS, writes: true, mutations: { changeProject: 120, withdrawProject: 60 } },
  /** Read which firms a project names that have not confirmed it: as a member of either firm. */
  'project.readNamed': { firm: ['OWNER', 'EDITOR', 'VIEWER'], writes: false },
  /** Read what others ask the firm to confirm. */
  'project.readConfirmations': { firm: EDITORS, writes: false },
  /** Confirm that the firm took part in a project, or decline. */
  'project.confirm': { firm: EDITORS, writes: true, mutations: { confirmProject: 300 } },
  /** Take a confirmation of the firm back. */
  'project.leave': { firm: EDITORS, writes: true, mutations: { leaveProject: 60 } },
})
