import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { loadViewer } from './load-viewer.ts'

/** Between what one has claimed and what one has asked to be removed. */
export function OwnRequestTabs({ chosen }: { chosen: 'claims' | 'removals' }) {
  const t = useTranslations('accounts')
  return (
    <LinkFilter
      label={t('requests')}
      chosen={chosen}
      choices={[
        { id: 'claims', name: t('claims'), href: pathTo.claims() },
        { id: 'removals', name: t('removals'), href: pathTo.removals() },
      ]}
    />
  )
}

/** Between the queues of who reviews; what was removed is for the admins of the platform. */
export async function ReviewTabs({ chosen }: { chosen: 'claims' | 'removals' | 'removed' }) {
  const t = await getTranslations('accounts')
  const viewer = (await loadViewer()).data?.viewer
  return (
    <LinkFilter
      label={t('queues')}
      chosen={chosen}
      choices={[
        { id: 'claims', name: t('claimsToReview'), href: pathTo.claimsToReview() },
        { id: 'removals', name: t('removalsToReview'), href: pathTo.removalsToReview() },
        ...(viewer?.platformAdmin
          ? [{ id: 'removed', name: t('removedFirms'), href: pathTo.removedFirms() }]
          : []),
      ]}
    />
  )
}
