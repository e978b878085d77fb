import { describeForm } from '@/testing/describe-form.tsx'
import { RetryForm } from './retry-form.tsx'

describeForm('trying failed work again', {
  form: <RetryForm count={3} />,
  mutation: { name: 'retryOutboxEntries', rejects: [null] },
})
