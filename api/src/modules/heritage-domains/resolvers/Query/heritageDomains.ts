
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const heritageDomains: NonNullable<QueryResolvers['heritageDomains']> = async (_parent, _arg, _ctx) => { /* Implement Query.heritageDomains resolver logic here */ };