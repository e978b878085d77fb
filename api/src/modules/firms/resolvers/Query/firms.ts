
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const firms: NonNullable<QueryResolvers['firms']> = async (_parent, _arg, _ctx) => { /* Implement Query.firms resolver logic here */ };