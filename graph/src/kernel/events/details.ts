import { z } from 'zod'

/** The stored details of an event: each part is JSON. */
export const detailsShape = z.object({
  before: z.string().nullable(),
  after: z.string().nullable(),
  personal: z.string().nullable(),
})

/** The same as returned to callers: personal details are part of `after`. */
export function mergePersonalDetails<Event extends z.infer<typeof detailsShape>>({
  personal,
  ...event
}: Event): Omit<Event, 'personal'> {
  if (personal === null) return event
  return { ...event, after: JSON.stringify({ ...JSON.parse(event.after ?? '{}'), ...JSON.parse(personal) }) }
}
