
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const exportBases: NonNullable<QueryResolvers['exportBases']> = async (_parent, _arg, _ctx) => { /* Implement Query.exportBases resolver logic here */ };