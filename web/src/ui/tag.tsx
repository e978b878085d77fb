import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** `proven`: shown by a project. `caution`: to be watched. `plain`: stated. */
export type TagTone = 'plain' | 'proven' | 'caution'

const tones: Record<TagTone, string> = {
  plain: 'border-hairline text-ink-soft',
  proven: 'border-transparent bg-celadon-wash text-celadon',
  caution: 'border-transparent bg-ochre-wash text-ochre',
}

/** A short word on a thing. The tone never stands alone: the word itself says it. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-flex max-w-full items-center gap-1 rounded-small border px-1.5 text-[0.8125rem] leading-6',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
