'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { buttonClasses } from './button.tsx'

/** Asks for the page again; without script it is a link to the page itself. */
export function RetryButton({ label, retry }: { label: string; retry?: () => void }) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  return (
    // biome-ignore lint/a11y/useValidAnchor: an empty address is this page itself, which is what is asked for again
    <a
      href=""
      className={buttonClasses('seal')}
      aria-disabled={pending}
      onClick={(event) => {
        event.preventDefault()
        startTransition(() => (retry ? retry() : router.refresh()))
      }}
    >
      {label}
    </a>
  )
}
