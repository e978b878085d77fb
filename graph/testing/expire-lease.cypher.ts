/** Ends a lease as if its time were over. Cost: one node. */
export const EXPIRE_LEASE = `
MATCH (lease:Lease {name: $name})
SET lease.until = datetime.realtime()`
