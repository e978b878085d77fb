import type { ReactNode } from 'react'

/** A part of a page under a hairline, with a heading that can be linked to. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string
  title: ReactNode
  /** A figure or a link that stands at the end of the heading's line. */
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="border-t border-hairline py-8">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`${id}-heading`} className="text-xl md:text-2xl">
          {title}
        </h2>
        {aside && <p className="text-sm text-ink-soft">{aside}</p>}
      </div>
      {children}
    </section>
  )
}
