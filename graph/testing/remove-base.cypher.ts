/** Removes an export base, as an operator might by hand. Cost: the relationships of the base. */
export const REMOVE_BASE = `
MATCH (base:ExportBase {id: $baseId})
DETACH DELETE base`
