import { useTranslations } from 'next-intl'
import { AccountPage } from './account-page.tsx'
import { ResendForm } from './resend-form.tsx'

/**
 * In place of a page that writes, for somebody whose address was never confirmed: why it is closed, and how
 * to confirm it.
 */
export function Unconfirmed({ email, returnPath }: { email: string; returnPath: string }) {
  const t = useTranslations('accounts')
  return (
    <AccountPage title={t('notVerifiedTitle')} lead={t('notVerifiedLead', { email })}>
      <ResendForm email={email} returnPath={returnPath} />
    </AccountPage>
  )
}
