export { type Lease, LeaseLost, type LeaseOptions, LeaseTaken, withLease } from './lease.ts'
