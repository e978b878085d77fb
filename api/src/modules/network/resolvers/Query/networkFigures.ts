
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const networkFigures: NonNullable<QueryResolvers['networkFigures']> = async (_parent, _arg, _ctx) => { /* Implement Query.networkFigures resolver logic here */ };