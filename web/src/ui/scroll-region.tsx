import type { ReactNode } from 'react'

/**
 * A part that scrolls by itself where it does not fit; reachable by keyboard, so that arrows scroll it too.
 */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll what does not fit
      tabIndex={0}
    >
      {children}
    </section>
  )
}
