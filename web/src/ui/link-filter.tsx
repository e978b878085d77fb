import { clsx } from 'clsx'
import { Link } from './link.tsx'

/** Choices as links; one is selected, and each is an address of its own. */
export function LinkFilter({
  label,
  all,
  chosen,
  choices,
  bare = false,
}: {
  label: string
  /** The choice of none, where one may choose none. */
  all?: { name: string; href: string }
  /** Id of the choice that holds; null for none. */
  chosen: string | null
  choices: readonly { id: string; name: string; href: string }[]
  /** Without lines around it, below another filter. */
  bare?: boolean
}) {
  return (
    <nav aria-label={label} className={bare ? undefined : 'border-y border-hairline py-3'}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
        {[...(all ? [{ id: null, ...all }] : []), ...choices].map((choice) => (
          <li key={choice.id ?? ''}>
            <Link
              href={choice.href}
              aria-current={choice.id === chosen ? 'true' : undefined}
              className={clsx(
                'inline-flex min-h-8 items-center',
                choice.id === chosen ? 'border-b-2 border-ink font-medium' : 'name-link text-ink-soft',
              )}
            >
              {choice.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
