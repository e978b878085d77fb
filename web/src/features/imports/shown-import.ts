import type { TableImportByIdQuery } from '@/gql/graphql.ts'

/** An import as its page shows it. */
export type Import = NonNullable<TableImportByIdQuery['tableImport']>
