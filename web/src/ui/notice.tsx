'use client'

import type { ReactNode } from 'react'

/**
 * Says that something was done, where the reader's action led to this page; it takes the focus, so that it is
 * read first.
 */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p
      ref={focusOnMount}
      role="status"
      tabIndex={-1}
      className="mb-6 border-l-2 border-celadon py-1 pl-3 outline-none"
    >
      {children}
    </p>
  )
}

const focusOnMount = (node: HTMLElement | null) => node?.focus()
