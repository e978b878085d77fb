import type { ReactNode } from 'react'

/** Says that there is nothing, why, and what to do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-y border-hairline py-10">
      <p className="font-serif text-lg">{title}</p>
      {children && <div className="measure mt-2 text-ink-soft">{children}</div>}
    </div>
  )
}
