
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const capabilities: NonNullable<QueryResolvers['capabilities']> = async (_parent, _arg, _ctx) => { /* Implement Query.capabilities resolver logic here */ };