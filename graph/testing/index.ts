export { connectTestGraph, countRoundTrips } from './connect.ts'
export { loadDemoNetwork } from './demo-network.ts'
export { createTenant, type Tenant, type TenantSketch } from './tenant.ts'
export { findTraces } from './traces.ts'
