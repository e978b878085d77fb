import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import { countToReview, describeCount } from '../requests/count-to-review.ts'
import { AccountDropdown } from './account-dropdown.tsx'
import { loadViewer } from './load-viewer.ts'
import { SignInLink } from './sign-in-link.tsx'

/** The corner of the header that says who is signed in, or offers it. */
export async function AccountMenu() {
  const [t, requests] = [await getTranslations('accounts'), await getTranslations('requests')]
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return <SignInLink label={t('signIn')} />
  const count = await countToReview()
  const shown = describeCount(count)
  return (
    <AccountDropdown
      label={t('menu')}
      name={viewer.name}
      email={viewer.email}
      waiting={count > 0 ? { count: shown, message: requests('waiting', { count, shown }) } : undefined}
      entries={[
        { href: pathTo.account(), label: t('places') },
        { href: pathTo.claims(), label: t('claims') },
        ...(viewer.viewerCanReview
          ? [
              { href: pathTo.claimsToReview(), label: requests('lists.claims.title') },
              { href: pathTo.removalsToReview(), label: requests('lists.removals.title') },
            ]
          : []),
        { href: pathTo.security(), label: t('security') },
        { href: pathTo.data(), label: t('data') },
      ]}
      signOut={t('signOut')}
    />
  )
}
