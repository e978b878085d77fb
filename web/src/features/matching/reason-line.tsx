import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { ReasonLine_Reason } from './partner-card.queries.ts'
import { PathPicture } from './path-picture.tsx'
import { ReasonDisclosure } from './reason-disclosure.tsx'

/** A reason: the text first; opened, the path in the graph that it stands on. */
export function ReasonLine({
  reason,
  partnerId,
  open,
}: {
  reason: FragmentType<typeof ReasonLine_Reason>
  partnerId: string
  /** Whether its path is on the page from the start; else it is loaded when the reason is opened. */
  open: boolean
}) {
  const { text, steps, path } = readFragment(ReasonLine_Reason, reason)
  if (steps.length < 2) return <p className="py-1 md:py-1.5">{text}</p>
  return (
    <ReasonDisclosure
      text={text}
      partnerId={partnerId}
      evidence={open && path ? <PathPicture path={path} /> : undefined}
    />
  )
}
