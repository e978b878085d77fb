import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ViewerQuery } from '@/gql/graphql.ts'
import { redirect } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { loadViewer } from './load-viewer.ts'
import { Unconfirmed } from './unconfirmed.tsx'

/** Who is signed in, with the firms and bases that are theirs to look after. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/**
 * A page for who is signed in. Everybody else is led to the sign-in and from there back to `path`; where the
 * page `writes`, an address that was never confirmed is asked for first, as the API does.
 */
export async function ForSignedIn({
  path,
  writes = false,
  children,
}: {
  /** Path of the page with its query, without the language. */
  path: string
  writes?: boolean
  children: (viewer: Viewer) => ReactNode
}) {
  const response = await loadViewer()
  if (!response.data) return <FailureState failure={response.failure} />
  const { viewer } = response.data
  if (!viewer) return redirect({ href: pathTo.signIn(path), locale: await getLocale() })
  if (writes && !viewer.emailVerified) return <Unconfirmed email={viewer.email} returnPath={path} />
  return children(viewer)
}
