
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const provinces: NonNullable<QueryResolvers['provinces']> = async (_parent, _arg, _ctx) => { /* Implement Query.provinces resolver logic here */ };