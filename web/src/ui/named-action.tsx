import type { ReactNode } from 'react'

/** What a button does; to those who hear it also to what, which others see around it. */
export function NamedAction({ name, children }: { name: string | null; children: ReactNode }) {
  return (
    <span>
      {children}
      <span className="sr-only"> {name}</span>
    </span>
  )
}
