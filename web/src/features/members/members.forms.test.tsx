import { describeForm } from '@/testing/describe-form.tsx'
import { AcceptForm } from './accept-form.tsx'
import { EndMembership } from './end-membership.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { InviteForm } from './invite-form.tsx'
import { ResendForm } from './resend-form.tsx'
import { RoleForm } from './role-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

const place = { firmId: 'firm' }
const invitation = { id: 'invitation', email: 'mei@firm.example' }

describeForm('an invitation', {
  form: <InviteForm place={place} first={false} />,
  good: { email: 'mei@firm.example', role: 'OWNER' },
  // A browser would take an address without a dot.
  bad: { values: { email: 'mei@firm' }, says: { email: 'email' } },
  mutation: { name: 'inviteMember', rejects: ['email', 'role'] },
})

describeForm('accepting an invitation', {
  form: <AcceptForm token="token" />,
  mutation: { name: 'acceptInvitation', rejects: ['token'] },
})

describeForm('sending an invitation again', {
  form: <ResendForm place={place} invitation={invitation} />,
  mutation: { name: 'resendInvitation', rejects: ['invitationId'] },
})

describeForm('withdrawing an invitation', {
  form: <WithdrawForm place={place} invitation={invitation} />,
  mutation: { name: 'withdrawInvitation', rejects: ['invitationId'] },
})

describeForm('another role', {
  form: <RoleForm {...{ place, accountId: 'mei', name: 'Mei', role: 'EDITOR' as const }} />,
  good: { role: 'OWNER' },
  mutation: { name: 'changeMemberRole', rejects: ['role'] },
})

describeForm('handing a firm over', {
  form: (
    <HandOverForm
      place={place}
      accountId="lin"
      others={[
        { accountId: 'mei', name: 'Mei' },
        { accountId: 'wang', name: 'Wang' },
      ]}
    />
  ),
  good: { successor: 'wang' },
  mutation: { name: 'changeMemberRole', rejects: ['accountId'] },
})

describeForm('ending a membership', {
  form: <EndMembership place={place} accountId="mei" name="Mei" self={false} />,
  mutation: { name: 'removeMember', rejects: ['accountId'] },
})
