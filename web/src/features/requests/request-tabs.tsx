import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { loadViewer } from '../accounts/load-viewer.ts'

/** Between what one has claimed and what one has asked to be removed. */
export function OwnRequestTabs({ chosen }: { chosen: 'claims' | 'removals' }) {
  const t = useTranslations('accounts')
  const claims = useTranslations('claims')
  return (
    <LinkFilter
      label={t('requests')}
      chosen={chosen}
      choices={[
        { id: 'claims', name: claims('own'), href: pathTo.claims() },
        { id: 'removals', name: t('removals'), href: pathTo.removals() },
      ]}
    />
  )
}

/** The lists of who reviews, and where each stands. */
export const reviewLists = {
  claims: pathTo.claimsToReview,
  removals: pathTo.removalsToReview,
  removed: pathTo.removedFirms,
  outbox: () => pathTo.outbox(),
}

/** Between the lists of who reviews; some are for the admins of the platform. */
export async function ReviewTabs({ chosen }: { chosen: keyof typeof reviewLists }) {
  const t = await getTranslations('requests')
  const viewer = (await loadViewer()).data?.viewer
  const hidden: string[] = []
  if (!viewer?.viewerCanSeeRemovedFirms) hidden.push('removed')
  if (!viewer?.viewerCanSeeOutbox) hidden.push('outbox')
  const shown = lists.filter((list) => !hidden.includes(list))
  return (
    <LinkFilter
      label={t('queues')}
      chosen={chosen}
      choices={shown.map((id) => ({ id, name: t(`lists.${id}.title`), href: reviewLists[id]() }))}
    />
  )
}

const lists = ['claims', 'removals', 'removed', 'outbox'] as const
