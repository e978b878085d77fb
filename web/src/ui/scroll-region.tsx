import type { ReactNode } from 'react'

/**
 * A part that scrolls by itself where it does not fit; reachable by keyboard, so that arrows scroll it too.
 * No landmark: the section around it is one, and often has the same name.
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
    // biome-ignore lint/a11y/useSemanticElements: a group of form fields is something else
    <div
      role="group"
      aria-label={label}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll what does not fit
      tabIndex={0}
    >
      {children}
    </div>
  )
}
