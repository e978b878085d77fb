'use client'

import { clsx } from 'clsx'
import { useLinkStatus } from 'next/link'
import type { ComponentProps } from 'react'
import { LocalizedLink } from '@/i18n/navigation.ts'

/**
 * A link that keeps the language; `href` is a path without it. Pages are made of live data, so none is
 * fetched ahead unless asked for; while the next one loads the link says so.
 */
export function Link({ children, className, ...rest }: ComponentProps<typeof LocalizedLink>) {
  return (
    <LocalizedLink prefetch={false} className={clsx('relative', className)} {...rest}>
      {children}
      <PendingLine />
    </LocalizedLink>
  )
}

/** A line under the link that grows while its page is awaited; it appears only when that takes a moment. */
function PendingLine() {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden="true" className="pending-line" /> : null
}
