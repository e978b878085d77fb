import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { typesWithoutMappers } from './scripts/codegen/object-types.mjs'

/** Reads local files only: the SDL of the modules becomes resolver types for api and documents for web. */
const config: CodegenConfig = {
  schema: 'api/src/modules/*/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'api/src/modules': defineConfig(
      {
        tsConfigFilePath: 'api/tsconfig.json',
        importExtension: '.ts',
        // The whole SDL stands once: api/schema.graphqls, which the api serves.
        mergeSchema: false,
        typeDefsFilePath: false,
        // Every object type with a mapper gets a file of resolvers; the rows of the others have their fields.
        resolverGeneration: {
          query: '*',
          mutation: '*',
          subscription: '*',
          scalar: '*',
          object: ['*', ...typesWithoutMappers().map((type) => `!${type}`)],
          union: '',
          interface: '',
          enum: '',
        },
        typesPluginsConfig: { contextType: '../context.ts#RequestContext', useTypeImports: true },
        scalarsOverrides: { Date: { type: 'string' }, DateTime: { type: 'string' } },
      },
      { schema: 'api/src/modules/*/schema.graphql' },
    ),
    'api/schema.graphqls': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    'web/src/gql/': {
      documents: ['web/src/**/*.queries.ts'],
      preset: 'client',
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      },
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    },
  },
}

export default config
