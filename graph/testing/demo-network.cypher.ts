/** A row if this event has happened. Cost: one index seek. */
export const HAS_EVENT = `
MATCH (event:Event {id: $id})
RETURN event.id AS id`
