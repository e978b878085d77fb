import { loadViewer } from './load-viewer.ts'

/** A firm that the viewer belongs to. */
export interface OwnFirm {
  id: string
  nameZh: string
  nameEn: string
}

/** The firms that the viewer belongs to; none for who is not signed in. */
export async function loadOwnFirms(): Promise<OwnFirm[]> {
  const viewer = (await loadViewer()).data?.viewer
  return viewer?.memberships.flatMap(({ firm }) => firm ?? []) ?? []
}
