/** Writes an event. Cost: one node. */
export const WRITE_EVENT = `
CREATE (:Event {
  id: $id, at: datetime($at), actor: $actor, action: $action, subject: $subject, onBehalfOf: $onBehalfOf, about: $about,
  before: $before, after: $after, personal: $personal
})`
