'use client'

import { type ReactNode, useState } from 'react'

/**
 * What can be folded away. It starts as `open` says and then belongs to the reader: a page that changes never
 * shuts it.
 */
export function Disclosure({
  open,
  className,
  children,
}: {
  open: boolean
  className?: string
  children: ReactNode
}) {
  const [initially] = useState(open)
  return (
    <details open={initially} className={className}>
      {children}
    </details>
  )
}
