export type { ProvenanceRow } from './provenance.ts'
