import { getTranslations } from 'next-intl/server'
import { countToReview, describeCount } from '../requests/count-to-review.ts'
import { AccountDropdown } from './account-dropdown.tsx'
import { entriesOf } from './entries-of.ts'
import { loadViewer } from './load-viewer.ts'
import { MENU_SECTIONS, type Viewer } from './menu-entry.ts'
import { SignInLink } from './sign-in-link.tsx'

/** The corner of the header that says who is signed in, or offers it. */
export async function AccountMenu() {
  const [t, requests, all] = [
    await getTranslations('accounts'),
    await getTranslations('requests'),
    await getTranslations(),
  ]
  const viewer = (await loadViewer()).data?.viewer
  if (!viewer) return <SignInLink label={t('signIn')} />
  const count = await countToReview()
  const shown = describeCount(count)
  const queue = entriesOf(viewer).find(({ section }) => section === 'TO_REVIEW')
  return (
    <AccountDropdown
      label={t('menu')}
      name={viewer.name}
      email={viewer.email}
      waiting={
        count > 0 && queue
          ? { count: shown, message: requests('waiting', { count, shown }), href: queue.href }
          : undefined
      }
      entries={shownTo(viewer).map(({ href, label }) => ({ href, label: all(label) }))}
      signOut={t('signOut')}
    />
  )
}

/** The entries of all features that the viewer has, section by section. */
function shownTo(viewer: Viewer) {
  const own = entriesOf(viewer)
  return MENU_SECTIONS.flatMap((section) => own.filter((entry) => entry.section === section))
}
