import { readFileSync } from 'node:fs'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLScalarType } from 'graphql'
import type { RequestContext } from '../../context.ts'
import { resolvers } from '../../modules/resolvers.generated.ts'
import { formatError } from '../errors/format-error.ts'
import { MAX_TOKENS } from '../limits/document-size.ts'
import { limitMutations } from '../limits/limit-mutations.ts'
import { limitRules, objectLimit } from '../limits/limits.ts'

/** The SDL of all modules, put together by `npm run codegen`. */
const typeDefs = readFileSync(new URL('../../../schema.graphqls', import.meta.url), 'utf8')

/** Errors after which a document is validated no further; one more says so. */
const MAX_VALIDATION_ERRORS = 3

/** Builds the GraphQL server over the schema of all modules; it is not started yet. */
export function createGraphQLServer(
  logger: FastifyBaseLogger,
  plugins: readonly ApolloServerPlugin[] = [],
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    // Nobody reads responses by eye; laying them out takes longer than writing them.
    stringifyResult: (result) => JSON.stringify(result),
    typeDefs,
    resolvers: {
      ...resolvers,
      Mutation: limitMutations(resolvers.Mutation ?? {}),
      Date: checksOf(resolvers.Date as GraphQLScalarType),
      DateTime: checksOf(resolvers.DateTime as GraphQLScalarType),
    },
    // Programs are users too: they may ask for the schema in production as well.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limitRules(),
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    // Hints for caches are not given; to look for them would wrap the resolver of every field.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      objectLimit(),
      ...plugins,
    ],
    formatError,
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.info(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
  })
}

/** What a scalar checks, without the words it brings: the schema says in ours what it is. */
function checksOf({ serialize, parseValue, parseLiteral }: GraphQLScalarType) {
  return { serialize, parseValue, parseLiteral }
}
