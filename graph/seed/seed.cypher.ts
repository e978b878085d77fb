/** A row if there is any firm. Cost: constant, from the count store. */
export const HAS_FIRMS = `
WITH COUNT { (:Firm) } AS firms WHERE firms > 0
RETURN firms`

/** Notes that the demo network was loaded; once for the same records. Cost: one node. */
export const RECORD_SEEDING = `
MERGE (event:Event {id: $id})
  ON CREATE SET event.at = datetime(), event.actor = 'seed', event.action = 'SEEDED'`
