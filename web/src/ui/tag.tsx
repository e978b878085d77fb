import type { ReactNode } from 'react'

/** `proven`: shown by a project. `caution`: to be watched. `plain`: stated. */
export type TagTone = 'plain' | 'proven' | 'caution'

const tones: Record<TagTone, string> = {
  plain: 'tag border-hairline text-ink-soft',
  proven: 'tag bg-celadon-wash text-celadon',
  caution: 'tag bg-ochre-wash text-ochre',
}

/** A short word on a thing. The tone never stands alone: the word itself says it. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={tones[tone]}>{children}</span>
}
