import { cache } from 'react'
import { ask } from '@/lib/apollo/server.ts'
import { FirmProfile } from './firm-profile.queries.ts'

/** A firm's page as the API returns it; loaded once a request, though the title and the page both need it. */
export const loadFirm = cache((id: string, locale: string, projectsAfter?: string, ipAssetsAfter?: string) =>
  ask(FirmProfile, { id, projectsAfter, ipAssetsAfter }, locale),
)
