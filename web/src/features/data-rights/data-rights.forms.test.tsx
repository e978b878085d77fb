import { describeForm } from '@/testing/describe-form.tsx'
import { ConsentForm } from './consent-form.tsx'
import { ErasureForm } from './erasure-form.tsx'

describeForm('a consent', {
  form: <ConsentForm purpose="NEWS" given={false} />,
  mutation: { name: 'setConsent', rejects: [null] },
})

describeForm('asking for an erasure', {
  form: <ErasureForm waiting={false} />,
  mutation: { name: 'requestErasure', rejects: ['firmId'] },
})

describeForm('taking an erasure back', {
  form: <ErasureForm firm={{ id: 'firm', name: 'Firm' }} waiting />,
  mutation: { name: 'withdrawErasure', rejects: ['firmId'] },
})
