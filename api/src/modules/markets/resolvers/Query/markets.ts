
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const markets: NonNullable<QueryResolvers['markets']> = async (_parent, _arg, _ctx) => { /* Implement Query.markets resolver logic here */ };