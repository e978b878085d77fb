import type { ReactNode } from 'react'

/**
 * The word that opens a filter on a phone; within `.filter-drawer`, which hides it where the filter always
 * stands open.
 */
export function FilterSummary({ children }: { children: ReactNode }) {
  return (
    <summary className="flex min-h-11 items-center justify-between gap-3 font-medium">
      {children}
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M5 0v10M0 5h10" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </summary>
  )
}
