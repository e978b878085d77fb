
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const exportBase: NonNullable<QueryResolvers['exportBase']> = async (_parent, _arg, _ctx) => { /* Implement Query.exportBase resolver logic here */ };