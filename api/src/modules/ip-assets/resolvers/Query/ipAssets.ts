
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const ipAssets: NonNullable<QueryResolvers['ipAssets']> = async (_parent, _arg, _ctx) => { /* Implement Query.ipAssets resolver logic here */ };