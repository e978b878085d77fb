import type { ReactNode } from 'react'

/** A fact with its name; left out where the value is empty. */
export interface Fact {
  name: string
  value: ReactNode
}

/** Facts under one another, each under a hairline. A fact that is not known is not shown. */
export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== false && value !== '',
  )
  return (
    <dl className="text-[0.9375rem]">
      {known.map(({ name, value }) => (
        <div key={name} className="grid grid-cols-[6.5rem_1fr] gap-x-3 border-t border-hairline py-2">
          <dt className="text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
