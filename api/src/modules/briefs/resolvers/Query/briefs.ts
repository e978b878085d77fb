
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const briefs: NonNullable<QueryResolvers['briefs']> = async (_parent, _arg, _ctx) => { /* Implement Query.briefs resolver logic here */ };