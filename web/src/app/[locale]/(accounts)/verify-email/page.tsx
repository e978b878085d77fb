import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadViewer } from '@/features/accounts/load-viewer.ts'
import { readReturnPath } from '@/features/accounts/return-path.ts'
import { VerifyEmail } from '@/features/accounts/verify-email.tsx'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('verifyTitle') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  const outcome = parameters.has('error') ? 'failed' : parameters.has('verified') ? 'verified' : null
  const viewer = (await loadViewer()).data?.viewer
  // The api asks for the password where the link is opened in another browser than the one that signed up.
  const asksToSignIn = parameters.get('error') === 'SIGN_IN_TO_CONFIRM'
  const confirmToken = asksToSignIn ? (parameters.get('token') ?? undefined) : undefined
  return (
    <VerifyEmail
      outcome={outcome}
      signedIn={Boolean(viewer)}
      confirmToken={confirmToken}
      returnPath={readReturnPath(parameters)}
    />
  )
}
