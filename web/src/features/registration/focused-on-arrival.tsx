'use client'

import type { ReactNode } from 'react'

/**
 * The words of a heading that get the focus when they appear: what was looked for stands below the form, on a
 * phone out of sight.
 */
export function FocusedOnArrival({ children }: { children: ReactNode }) {
  return (
    <span ref={focusOnMount} tabIndex={-1}>
      {children}
    </span>
  )
}

const focusOnMount = (node: HTMLElement | null) => node?.focus()
