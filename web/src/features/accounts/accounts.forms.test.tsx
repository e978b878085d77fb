import { describeForm } from '@/testing/describe-form.tsx'
import { ApiKeys } from './api-keys.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { CheckMail } from './check-mail.tsx'
import { ForgotPasswordForm } from './forgot-password-form.tsx'
import { ResendForm } from './resend-form.tsx'
import { ResetPasswordForm } from './reset-password-form.tsx'
import { SecondStepForm } from './second-step-form.tsx'
import { SessionList } from './session-list.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SignUpForm } from './sign-up-form.tsx'
import { TwoFactor } from './two-factor.tsx'
import { TwoFactorSetup } from './two-factor-setup.tsx'

const email = 'lin@firm.example'
const password = 'tide-and-kiln-47'
const nothing = () => {}

describeForm('sign-in', {
  form: <SignInForm />,
  good: { email, password },
  bad: { values: { email: 'lin@', password: '' }, says: { email: 'email', password: 'required' } },
  auth: { code: 'ACCOUNT_TEMPORARILY_LOCKED' },
})

describeForm('sign-up', {
  form: <SignUpForm />,
  good: { name: '林一', email, password },
  bad: {
    values: { name: ' ', email: 'lin', password: 'short' },
    says: { name: 'required', email: 'email', password: 'tooShort' },
  },
  auth: { code: 'PASSWORD_TOO_SIMPLE', field: 'password' },
})

describeForm('the second step of signing in', {
  form: <SecondStepForm proceed={nothing} />,
  good: { code: '123 456' },
  bad: { values: { code: '' }, says: { code: 'required' } },
  auth: { code: 'INVALID_CODE', field: 'code' },
})

describeForm('a forgotten password', {
  form: <ForgotPasswordForm />,
  good: { email },
  bad: { values: { email: '' }, says: { email: 'required' } },
  auth: { code: 'INVALID_EMAIL', field: 'email' },
})

describeForm('another mail to verify an address', {
  form: <ResendForm />,
  good: { email },
  bad: { values: { email: 'lin at firm.example' }, says: { email: 'email' } },
  auth: { code: 'INVALID_EMAIL', field: 'email' },
})

describeForm('the same mail, sent again', {
  form: <CheckMail email={email} title="title" />,
  auth: { code: 'INVALID_EMAIL' },
})

describeForm('a new password by the link of a mail', {
  form: <ResetPasswordForm token="token" />,
  good: { newPassword: password },
  bad: { values: { newPassword: 'short' }, says: { newPassword: 'tooShort' } },
  auth: { code: 'PASSWORD_UNCHANGED', field: 'newPassword' },
})

describeForm('a change of the password', {
  form: <ChangePasswordForm email={email} />,
  good: { currentPassword: 'old-tide-and-kiln', newPassword: password, endKeysAndDevices: 'on' },
  bad: {
    values: { currentPassword: '', newPassword: 'short' },
    says: { currentPassword: 'required', newPassword: 'tooShort' },
  },
  auth: { code: 'INVALID_PASSWORD', field: 'currentPassword' },
})

describeForm('turning the second step on', {
  form: <TwoFactor enabled={false} />,
  good: { password },
  bad: { values: { password: '' }, says: { password: 'required' } },
  auth: { code: 'INVALID_PASSWORD', field: 'password' },
})

describeForm('new recovery codes', {
  form: <TwoFactor enabled />,
  good: { password },
  bad: { values: { password: '' }, says: { password: 'required' } },
  auth: { code: 'INVALID_PASSWORD', field: 'password' },
})

describeForm('turning the second step off', {
  form: <TwoFactor enabled />,
  at: 1,
  good: { password },
  bad: { values: { password: '' }, says: { password: 'required' } },
  auth: { code: 'INVALID_PASSWORD', field: 'password' },
})

describeForm('the first code of an authenticator app', {
  form: <TwoFactorSetup uri="otpauth://totp/Heming?secret=ABC" finish={nothing} />,
  good: { code: '123456' },
  bad: { values: { code: ' ' }, says: { code: 'required' } },
  auth: { code: 'INVALID_CODE', field: 'code' },
})

const createdAt = '2026-11-29T00:00:00Z'
const apiKey = {
  ...{ id: 'key', name: 'Catalogue', start: 'hm_a', configId: 'default' },
  ...{ createdAt, expiresAt: null },
}
describeForm('a new API key', {
  form: <ApiKeys apiKeys={[]} />,
  good: { name: 'Catalogue', scope: 'write', days: '30' },
  bad: { values: { name: '' }, says: { name: 'required' } },
  auth: { code: 'INVALID_NAME', field: 'name' },
})

describeForm('deleting an API key', {
  form: <ApiKeys apiKeys={[apiKey]} />,
  auth: { code: 'SESSION_NOT_FRESH' },
})

const session = { id: 'there', token: 'token', createdAt, ipAddress: null, userAgent: '' }
describeForm('ending a session', {
  form: <SessionList sessions={[session]} current="here" />,
  auth: { code: 'SESSION_NOT_FRESH' },
})

describeForm('ending all other sessions', {
  form: <SessionList sessions={[session, { ...session, id: 'elsewhere' }]} current="here" />,
  at: 2,
  auth: { code: 'SESSION_NOT_FRESH' },
})
