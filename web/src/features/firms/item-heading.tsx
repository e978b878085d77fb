import type { ReactNode } from 'react'
import { Link } from '@/ui/link.tsx'
import { SampleBadge } from './sample-badge.tsx'

/** The name of an entry of a list, which leads to its page, and whether it is a sample. */
export function ItemHeading({
  as: Heading = 'h3',
  href,
  sample,
  children,
}: {
  as?: 'h2' | 'h3'
  href: string
  sample: boolean
  children: ReactNode
}) {
  return (
    <Heading className="text-lg">
      <Link href={href} className="name-link">
        {children}
      </Link>
      {sample && (
        <span className="ml-2 align-middle font-sans font-normal">
          <SampleBadge />
        </span>
      )}
    </Heading>
  )
}
