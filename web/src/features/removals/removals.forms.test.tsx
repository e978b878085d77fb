import { describeForm } from '@/testing/describe-form.tsx'
import { RemovalForm } from './removal-form.tsx'
import { ReviewRemovalForm } from './review-removal-form.tsx'

describeForm('asking that a profile be removed', {
  form: <RemovalForm firmId="firm" email="lin@firm.example" />,
  good: { evidenceKind: 'LEI', evidence: '5493001KJTIIGC8Y1R12', note: 'We were dissolved.' },
  bad: { values: { evidence: ' ' }, says: { evidence: 'required' } },
  mutation: { name: 'requestFirmRemoval', rejects: ['evidence', 'note'] },
})

const review = <ReviewRemovalForm requestId="request" firmName="Firm" version={1} />
describeForm('removing a profile', {
  form: review,
  mutation: { name: 'reviewFirmRemoval', rejects: ['expectedVersion'] },
})

describeForm('keeping a profile', {
  form: review,
  at: 1,
  good: { reason: 'It is another firm.' },
  bad: { values: { reason: '' }, says: { reason: 'required' } },
  mutation: { name: 'reviewFirmRemoval', rejects: ['reason'] },
})
