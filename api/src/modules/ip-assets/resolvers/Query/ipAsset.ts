
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const ipAsset: NonNullable<QueryResolvers['ipAsset']> = async (_parent, _arg, _ctx) => { /* Implement Query.ipAsset resolver logic here */ };