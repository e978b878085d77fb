'use client'

import { useSearchParams } from 'next/navigation'
import { type ReactNode, type SubmitEvent, useEffect, useRef, useTransition } from 'react'
import { useRouter } from '@/i18n/navigation.ts'

/**
 * A form whose choices stand in the address. Without script it is sent by its button; with it every choice
 * takes effect at once, and the button stays for who fills it in by keyboard.
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
  const query = useSearchParams()
  const form = useRef<HTMLFormElement>(null)
  const [pending, startTransition] = useTransition()
  const apply = (changed: HTMLFormElement) => {
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(changed))
      if (typeof value === 'string' && value) chosen.append(name, value)
    startTransition(() => router.push(chosen.size > 0 ? `${path}?${chosen}` : path, { scroll: false }))
  }
  // The address also changes outside the form: a choice is taken away above the list, or the reader goes
  // back.
  useEffect(() => {
    if (form.current && !pending) tick(form.current, query)
  }, [query, pending])
  return (
    <form
      ref={form}
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

/**
 * Ticks what the address says and nothing else; the choice without a value holds where the address says none.
 */
function tick(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.name)
      field.checked = field.value ? query.getAll(field.name).includes(field.value) : !query.get(field.name)
  }
}
