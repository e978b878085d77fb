'use client'

import { type ReactNode, type SubmitEvent, useTransition } from 'react'
import { useRouter } from '@/i18n/navigation.ts'

/**
 * A form whose choices stand in the address. Without script it is sent by its button; with it every choice takes effect
 * at once, and the button stays for who fills it in by keyboard.
 */
export function FilterForm({
  action,
  path,
  children,
}: {
  action: string
  path: string
  children: ReactNode
}) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const apply = (form: HTMLFormElement) => {
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value) query.append(name, value)
    startTransition(() => router.push(query.size > 0 ? `${path}?${query}` : path, { scroll: false }))
  }
  return (
    <form
      action={action}
      aria-busy={pending}
      className={pending ? 'opacity-60' : undefined}
      onChange={(event) => apply(event.currentTarget)}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        apply(event.currentTarget)
      }}
    >
      {children}
    </form>
  )
}
