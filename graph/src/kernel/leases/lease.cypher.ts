/**
 * Takes the lease, or prolongs it for its holder; no row while another process holds it. Writing `asked`
 * first locks the node, so that of two requesters the second reads what the first has written. Cost: one
 * node.
 */
export const TAKE_LEASE = `
MERGE (lease:Lease {name: $name})
SET lease.asked = datetime.realtime()
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < datetime.realtime()
SET lease.holder = $holder, lease.until = datetime.realtime() + duration({milliseconds: $milliseconds})
RETURN lease.name AS name`

/** Gives the lease back, if it is still the holder's. Cost: one node. */
export const RELEASE_LEASE = `
MATCH (lease:Lease {name: $name, holder: $holder})
REMOVE lease.holder, lease.until`

/**
 * Locks the lease for the rest of the transaction; no row when it is not the holder's any more. Cost: one
 * node.
 */
export const HOLD_LEASE = `
MATCH (lease:Lease {name: $name})
SET lease.asked = datetime.realtime()
WITH lease WHERE lease.holder = $holder AND lease.until > datetime.realtime()
RETURN lease.name AS name`
