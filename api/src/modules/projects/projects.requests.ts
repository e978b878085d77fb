import { findProjectsByIds, PROJECT_CONFIRMATION } from '@heming/graph/projects'
import { defineRequestKind } from '../requests/define-request-kind.ts'

/** What firms are asked to confirm of projects that others entered. */
export const kind = defineRequestKind({
  definition: PROJECT_CONFIRMATION,
  actions: { open: 'project.add', read: 'project.readConfirmations', review: 'project.confirm' },
  queue: 'project-confirmations',
  async findSubject(graph, projectId) {
    const [project] = await findProjectsByIds(graph, [projectId])
    return project ? { nameZh: project.titleZh, nameEn: project.titleEn } : null
  },
  withoutEvidence: true,
  words: {
    PROJECT_CONFIRMATION: {
      zh: (title) => `合作案例“${title}”的参与确认`,
      en: (title) => `the request to confirm your firm’s part in ${title}`,
    },
  },
  messages: {
    none: { zh: '没有这份参与确认。', en: 'There is no such request for confirmation.' },
    noReason: {
      zh: '请写明不确认的原因。',
      en: 'Please say why you are not confirming it.',
    },
    ownRequest: {
      zh: '这份参与确认由您本人发出，须由该企业的其他成员确认。',
      en: 'You asked for this confirmation yourself, so another member of the firm has to give it.',
    },
    decidedAlready: {
      zh: '这份参与确认已有结果，或已撤回。',
      en: 'This request for confirmation has already been decided or withdrawn.',
    },
    openConflicts: {},
    decisionConflicts: {
      NOT_NAMED: {
        zh: '这份参与确认已撤回：对方已不再列出贵企业。',
        en: 'This request for confirmation was withdrawn: the project no longer names your firm.',
      },
      CHANGED_MEANWHILE: {
        zh: '这个案例在您查看之后有改动：请重新打开本页，核对后再决定。',
        en: 'This project has changed since you opened the page: open it again, and decide on what it says now.',
      },
    },
  },
})
