
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const firm: NonNullable<QueryResolvers['firm']> = async (_parent, _arg, _ctx) => { /* Implement Query.firm resolver logic here */ };