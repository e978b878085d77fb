import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { GraphUnavailable } from '@heming/graph/driver'
import {
  type DocumentNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import type { RequestContext } from '../../context.ts'
import { COSTS } from '../../costs.generated.ts'
import { AppError } from '../errors/app-error.ts'
import { errorResponseOf, statusOf } from '../errors/error-response.ts'

/** Deepest nesting of fields, fragments not counted. */
export const MAX_DEPTH = 16

/** Max aliases of one operation. */
export const MAX_ALIASES = 30

/** Max objects that one operation may ask for, with every page full. */
export const MAX_OBJECTS = 50_000

/** Types whose lists no other field has loaded in a batch. */
const ROOTS = new Set(['Query', 'Viewer'])

/**
 * Objects that a list of all firms, briefs and so on counts for: it reads and counts up to 1,000 entries,
 * however few are returned.
 */
const LIST_COST = 300

/**
 * Objects that a filter counts for beyond that: it reads what it leaves out, and a new shape of it is planned
 * again.
 */
const FILTER_COST = 900

/** Objects that a count of a list counts for: it reads up to 1,000 entries. */
const COUNT_COST = 10

/**
 * A count on the path to its list, where it is counted: once, however long a page of it is.
 * Objects are whole numbers.
 */
const A_COUNT = 2 ** -20

/** Objects counted for a page whose size is null and has no default. */
const DEFAULT_PAGE = 40

/** Objects counted for a list that has no `first`, such as the capabilities of a firm. */
const OBJECTS_OF_A_PLAIN_LIST = 10

/** Lists that hold what the `first` of the field above them asked for. */
const PARTS_OF_A_PAGE = new Set(['edges', 'nodes', 'links'])

const reject = (context: ValidationContext | null, error: GraphQLError) =>
  context?.reportError(
    new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { code: 'TOO_COMPLEX' } }),
  )

const REJECT_OPTIONS = { onReject: [reject], propagateOnRejection: false }

/**
 * Validation rules that reject operations that are too deep, too wide or too costly. They see the document
 * only: a page size that stands in a variable is counted by `objectLimit`. Introspection is let through.
 */
export function limitRules() {
  const armor = new ApolloArmor({
    maxDepth: { n: MAX_DEPTH, flattenFragments: true, ...REJECT_OPTIONS },
    maxAliases: { n: MAX_ALIASES, ...REJECT_OPTIONS },
    maxDirectives: { n: 30, ...REJECT_OPTIONS },
    costLimit: {
      maxCost: MAX_OBJECTS,
      objectCost: 1,
      scalarCost: 0,
      depthCostFactor: 1,
      flattenFragments: true,
      ...REJECT_OPTIONS,
    },
    // The parser counts tokens by itself (parseOptions), and suggestions reveal nothing that introspection
    // does not.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  })
  return armor.protect().validationRules
}

/**
 * Rejects an operation that asks for more than MAX_OBJECTS objects, page sizes in variables included, counts
 * what the requester's ones cost together, and lets a few of them run at once.
 */
export function objectLimit(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let counted = false
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (operation?.operation === 'subscription')
            throw new GraphQLError('There are no subscriptions.', {
              extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
            })
          if (!operation) return
          const variables = request.variables ?? {}
          const wrong = findWrongVariable(schema, operation, variables)
          if (wrong) throw wrong
          const objects = countOperationObjects(schema, document, operation, variables)
          if (objects <= MAX_OBJECTS) {
            await contextValue
              .spend(objects)
              .then(() => {
                counted = true
                return contextValue.begin({ objects, isQuery: operation.operation === 'query' })
              })
              .catch(throwWithStatus)
            return
          }
          throw new GraphQLError(`Limit of ${MAX_OBJECTS} objects exceeded, found ${objects}.`, {
            extensions: { code: 'TOO_COMPLEX', http: { status: 400 } },
          })
        },
        async willSendResponse({ contextValue }) {
          contextValue.end()
          // Its document or variables are not valid, or it asks for too much. What the next one of this
          // requester gets follows from it, not this response.
          if (!counted) await contextValue.spendOnFailure().catch(() => {})
        },
      }
    },
  }
}

/** Apollo Server would return 500 for an error of ours. */
export function throwWithStatus(error: unknown): never {
  if (!(error instanceof AppError || error instanceof GraphUnavailable)) throw error
  const response = errorResponseOf(error)
  const extensions = { code: response.code, http: { status: statusOf(response) } }
  throw new GraphQLError(error.message, { originalError: error, extensions })
}

/**
 * The first error in the variables of an operation. Execution would look for 50, each with the whole of a
 * wrong value in its message.
 */
function findWrongVariable(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): GraphQLError | null {
  const [first] = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors ?? []
  if (!first) return null
  const { nodes, originalError } = first
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } }
  return new GraphQLError(first.message, { nodes, originalError, extensions })
}

/** How many objects an operation asks for at most. Throws TOO_COMPLEX where its fields are too many. */
function countOperationObjects(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  try {
    const objects = getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      estimators: [countObjects],
    })
    return Math.ceil(objects)
  } catch (error) {
    // More than 10,000 fields once fragments are written out.
    if (!(error instanceof GraphQLError)) throw error
    throw new GraphQLError(error.message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } })
  }
}

const countObjects: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const known = COSTS[`${type.name}.${field.name}`]
  if (!isCompositeType(getNamedType(field.type))) return field.name === 'totalCount' ? A_COUNT : (known ?? 0)
  const list = ROOTS.has(type.name) && pageSizeOf(field) ? LIST_COST : 0
  const extra = known ?? list + (isFiltered(args) ? FILTER_COST : 0)
  return extra + countReturned(field, args, childComplexity)
}

function isFiltered({ filter }: { [argument: string]: unknown }): boolean {
  return Object.values(filter ?? {}).some((value) => value != null)
}

function pageSizeOf(field: GraphQLField<unknown, unknown>): GraphQLArgument | undefined {
  return field.args.find(({ name }) => name === 'first')
}

function countReturned(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  childComplexity: number,
): number {
  const pageSize = pageSizeOf(field)
  if (pageSize) {
    // A literal null is no page size either.
    const first = typeof args.first === 'number' ? args.first : pageSize.defaultValue
    const objects = Math.floor(childComplexity)
    const counts = (childComplexity - objects) / A_COUNT
    return 1 + Math.max(0, typeof first === 'number' ? first : DEFAULT_PAGE) * objects + counts * COUNT_COST
  }
  const isPlainList = isListType(getNullableType(field.type)) && !PARTS_OF_A_PAGE.has(field.name)
  return (isPlainList ? OBJECTS_OF_A_PLAIN_LIST : 1) * (1 + childComplexity)
}
