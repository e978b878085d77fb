import { describeForm } from '@/testing/describe-form.tsx'
import { ConfirmProjectForm } from './confirm-project-form.tsx'
import { LeaveProjectForm } from './leave-project-form.tsx'
import { ProjectForm } from './project-form.tsx'
import { NO_PROJECT } from './project-values.ts'
import { WithdrawProjectForm } from './withdraw-project-form.tsx'

const own = { firmId: 'studio', name: 'Studio', role: '', assets: [{ value: 'film', name: 'Film' }] }
const museum = {
  firmId: 'museum',
  name: 'Museum',
  role: 'Lender',
  assets: [{ value: 'scroll', name: 'Scroll' }],
}
const choices = {
  capability: [{ value: 'scan', name: 'Scanning', within: 'Technology' }],
  market: [{ value: 'FR', name: 'France' }],
}
const fields = { own, choices, thisMonth: '2026-11' }
const good = { titleZh: '画卷', titleEn: 'The Scroll', year: '2025', capabilities: ['scan'] }

describeForm('entering a project', {
  form: <ProjectForm {...fields} values={NO_PROJECT} />,
  good,
  bad: {
    values: { titleZh: ' ', titleEn: '', year: '1800' },
    says: { titleZh: 'required', titleEn: 'required', year: 'range' },
  },
  // All that the API may say of it.
  mutation: {
    name: 'addProject',
    rejects: [
      ...['titleZh', 'titleEn', 'outcomeZh', 'outcomeEn', 'year', 'startMonth', 'endMonth', 'role'],
      ...['capabilities.0', 'ipAssets', 'markets', 'firms', 'outsidePartners'],
    ],
  },
})

describeForm('entering a project without its time', {
  form: <ProjectForm {...fields} values={NO_PROJECT} />,
  good,
  bad: { values: { year: '' }, says: { year: { zh: '请填写年份', en: 'Give the year' } } },
  mutation: { name: 'addProject', rejects: ['firmId'] },
})

describeForm('changing a project', {
  form: (
    <ProjectForm
      {...fields}
      values={{ ...NO_PROJECT, ...good, firms: [museum], ipAssets: ['scroll'] }}
      project={{ id: 'project', version: 1 }}
    />
  ),
  good: { 'role-museum': 'Owner of the scroll' },
  mutation: { name: 'changeProject', rejects: ['firms', 'projectId'] },
})

describeForm('withdrawing a project', {
  form: <WithdrawProjectForm projectId="project" version={1} firmId="studio" />,
  mutation: { name: 'withdrawProject', rejects: ['expectedVersion'] },
})

describeForm('leaving a project', {
  form: <LeaveProjectForm projectId="project" firmId="museum" firmName="Museum" />,
  mutation: { name: 'leaveProject', rejects: ['firmId'] },
})

const confirm = (
  <ConfirmProjectForm confirmationId="confirmation" title="The Scroll" firmName="Museum" version={1} />
)
describeForm('confirming a project', {
  form: confirm,
  mutation: { name: 'confirmProject', rejects: ['confirmationId'] },
})

describeForm('not confirming a project', {
  form: confirm,
  at: 1,
  good: { reason: 'We lent nothing.' },
  bad: { values: { reason: ' ' }, says: { reason: 'required' } },
  mutation: { name: 'confirmProject', rejects: ['reason'] },
})
