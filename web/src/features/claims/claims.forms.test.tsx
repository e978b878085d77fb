import { describeForm } from '@/testing/describe-form.tsx'
import { ClaimForm } from './claim-form.tsx'
import { ReviewClaimForm } from './review-claim-form.tsx'
import { WithdrawClaimForm } from './withdraw-claim-form.tsx'

describeForm('claiming a firm', {
  form: <ClaimForm firmId="firm" email="lin@firm.example" mailDomainHolds={false} />,
  good: { evidenceKind: 'DOCUMENT', evidence: 'No. 12 of 2026', note: 'I run its workshop.' },
  bad: { values: { evidence: '' }, says: { evidence: 'required' } },
  mutation: { name: 'claimFirm', rejects: ['evidence', 'note'] },
})

const review = (
  <ReviewClaimForm
    claimId="claim"
    firmName="Firm"
    claimant="lin@firm.example"
    version={1}
    days={{ earliest: '2026-11-30', usual: '2027-11-30', latest: '2028-11-30' }}
  />
)
describeForm('accepting a claim', {
  form: review,
  good: { verifiedUntil: '2027-01-01' },
  bad: { values: { verifiedUntil: '2029-01-01' }, says: { verifiedUntil: 'range' } },
  mutation: { name: 'reviewClaim', rejects: ['verifiedUntil'] },
})

describeForm('declining a claim', {
  form: review,
  at: 1,
  good: { reason: 'The document is of another firm.' },
  bad: { values: { reason: ' ' }, says: { reason: 'required' } },
  mutation: { name: 'reviewClaim', rejects: ['reason'] },
})

describeForm('withdrawing a claim', {
  form: <WithdrawClaimForm claimId="claim" firmName="Firm" />,
  mutation: { name: 'withdrawClaim', rejects: ['claimId'] },
})
