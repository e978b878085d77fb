
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const brief: NonNullable<QueryResolvers['brief']> = async (_parent, _arg, _ctx) => { /* Implement Query.brief resolver logic here */ };