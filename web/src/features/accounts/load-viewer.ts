import 'server-only'
import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { ask } from '@/lib/apollo/server.ts'
import { Viewer } from './viewer.queries.ts'

/** The viewer of the page; loaded once a request, and not at all where no session's cookie came along. */
export const loadViewer = cache(async () => {
  const cookie = (await headers()).get('cookie') ?? ''
  if (!cookie.includes('heming.session_token=')) return { data: { viewer: null } }
  return ask(Viewer, {}, await getLocale())
})
