import type { ReactNode } from 'react'

/** How many entries a list has: the heading that its entries' headings stand under. */
export function ResultCount({ children, live }: { children: ReactNode; live?: 'polite' }) {
  return (
    <h2 aria-live={live} className="py-4 font-sans text-sm font-normal text-ink-soft">
      {children}
    </h2>
  )
}
