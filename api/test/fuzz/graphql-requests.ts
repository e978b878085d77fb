import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Ingredients, makeValue } from './graphql-values.ts'
import { damage } from './hostile.ts'

/** A request as it is sent to the api. */
export interface FuzzRequest {
  /** What it is about, e.g. `Query.firm`. */
  about: string
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string | undefined
}

/** Sends JSON to /graphql. */
export function toGraphQL(about: string, json: unknown): FuzzRequest {
  const body = typeof json === 'string' ? json : JSON.stringify(json)
  return { about, method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body }
}

/** Makes operations with one field of Query or Mutation; arguments and selections are random. */
export function operationMaker(schema: GraphQLSchema) {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type)
  const fields = roots.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ kind: type.name.toLowerCase(), type, field })),
  )
  return (index: number, given: Ingredients): FuzzRequest => {
    const { random } = given
    const { kind, type, field } = fields[index % fields.length] as (typeof fields)[number]
    const writer = new OperationWriter(schema, given)
    const selected = writer.field(field, random.chance(0.05) ? 12 : random.below(4))
    const query = `${kind} Fuzz${writer.declarations} { ${selected} }`
    return toGraphQL(`${type.name}.${field.name}`, {
      query: random.chance(0.02) ? damage(query, random) : query,
      variables: writer.variables,
    })
  }
}

/** Writes the text of one operation and collects its variables. */
class OperationWriter {
  readonly #schema: GraphQLSchema
  readonly #given: Ingredients
  readonly #declared: string[] = []
  readonly variables: Record<string, unknown> = {}

  constructor(schema: GraphQLSchema, given: Ingredients) {
    this.#schema = schema
    this.#given = given
  }

  get declarations(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : ''
  }

  /** A field with its arguments and at most `depth` levels of selections below it. */
  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    return `${field.name}${this.#argumentsOf(field)}${this.#selectionOf(field.type, depth)}`
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const { random, hostility } = this.#given
    const given = field.args.filter(({ type }) =>
      isNonNullType(type) ? !random.chance(hostility / 8) : random.chance(0.4),
    )
    const parts = given.map(({ name, type }) => {
      const value = makeValue(type, name, this.#given)
      if (random.chance(0.2)) return `${name}: ${literalOf(value)}`
      const variable = `v${this.#declared.length}`
      this.#declared.push(`$${variable}: ${random.chance(hostility / 8) ? '[Int!]' : type}`)
      this.variables[variable] = value
      return `${name}: $${variable}`
    })
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  #selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type)
    if (!isCompositeType(named)) return ''
    const objects = isAbstractType(named)
      ? this.#schema.getPossibleTypes(named)
      : [named].filter(isObjectType)
    const parts = objects.map((object) => {
      const chosen = this.#choose(object, depth).join(' ')
      const asFragment = isAbstractType(named) || this.#given.random.chance(0.1)
      return asFragment ? `... on ${object.name} { ${chosen} }` : chosen
    })
    return ` { __typename ${parts.join(' ')} }`
  }

  #choose(object: GraphQLObjectType, depth: number): string[] {
    const { random } = this.#given
    const fields = Object.values(object.getFields())
    const isLeaf = (field: GraphQLField<unknown, unknown>) => isLeafType(getNamedType(field.type))
    const branches = depth > 0 ? fields.filter((field) => !isLeaf(field)) : []
    const chosen = [
      ...fields.filter((field) => isLeaf(field) && random.chance(0.5)),
      ...branches.filter(() => random.chance(1.5 / branches.length)),
    ]
    return chosen.map((field) => this.field(field, depth - 1))
  }
}

/** A JSON value as GraphQL writes it; what looks like the name of an enum value stands bare. */
function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  if (typeof value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(value)) return value
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${literalOf(part)}`)
  return `{${fields.join(', ')}}`
}
