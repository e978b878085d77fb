import { type FuzzRequest, toGraphQL } from './graphql-requests.ts'
import { hostileText, hostileValue, nestedJson } from './hostile.ts'
import type { Random } from './random.ts'

type Make = (random: Random, size: number) => unknown

const times = (size: number, make: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => make(index)).join(' ')

/**
 * Requests about limits, the parser and the transport rather than about a field. `size` is how often
 * something is repeated.
 */
const ODD: Record<string, Make> = {
  aliases: (_, size) => ({ query: `{ ${times(size, (index) => `a${index}: termsVersion`)} }` }),
  depth: (_, size) => ({
    query: `{ firms { edges { node ${'{ base { firms { edges { node '.repeat(size)}{ id }`,
  }),
  parents: (_, size) => ({
    query: `{ capabilities ${'{ parent '.repeat(size)}{ id }${' }'.repeat(size + 1)}`,
  }),
  circle: () => ({
    query: 'query { ...A } fragment A on Query { ...B termsVersion } fragment B on Query { ...A }',
  }),
  selfCircle: () => ({
    query:
      '{ firms { edges { node { ...A } } } } fragment A on Firm { base { firms { edges { node { ...A } } } } }',
  }),
  // Each fragment spreads the next one twice: written out, the operation would have 2^size fields.
  doublingFragments: (_, size) => ({
    query: `{ ...f0 } ${times(size, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f${size} on Query { termsVersion }`,
  }),
  directives: (_, size) => ({ query: `{ termsVersion ${'@skip(if: false) '.repeat(size)} }` }),
  wrongVariables: (random, size) => ({
    query: `query(${times(size, (index) => `$v${index}: Int!`)}) { termsVersion }`,
    variables: { v0: hostileText(random), v1: hostileValue(random) },
  }),
  wrongList: (_, size) => ({
    query: 'query($f: FirmFilter) { firms(filter: $f) { totalCount } }',
    variables: { f: { capabilities: Array(size).fill(null) } },
  }),
  introspection: (_, size) => ({
    query: `{ __schema { types ${'{ fields { type '.repeat(size)}{ name }${' } }'.repeat(size)} } }`,
  }),
  operations: (random) => ({
    query: 'query A { termsVersion } query B { termsVersion }',
    operationName: hostileValue(random),
  }),
  shape: (random) => ({
    query: hostileValue(random),
    variables: hostileValue(random),
    extensions: hostileValue(random),
  }),
  variables: (random) => ({
    query: 'query($id: ID!) { firm(id: $id) { id } }',
    variables: hostileValue(random),
  }),
  batch: (_, size) => Array(size).fill({ query: '{ termsVersion }' }),
  text: (random) => hostileText(random),
  nestedVariables: (_, size) => `{"query":"{ termsVersion }","variables":{"x":${nestedJson(size * 10)}}}`,
  nestedLiteral: (_, size) => ({ query: `{ firms(filter: ${nestedJson(size)}) { totalCount } }` }),
  unfinished: () => '{"query":"{ termsVersion',
}

/** A request that is unusual in its form rather than in its values. */
export function oddRequest(random: Random): FuzzRequest {
  const name = random.pick(Object.keys(ODD))
  const request = toGraphQL(`(${name})`, ODD[name]?.(random, random.pick([1, 12, 25, 31, 60, 500, 5_000])))
  if (random.chance(0.1)) {
    const query = new URLSearchParams({ query: hostileText(random), variables: hostileText(random) })
    return { ...request, about: '(get)', method: 'GET', path: `/graphql?${query}`, body: undefined }
  }
  const type = random.pick(['text/plain', 'application/graphql', 'multipart/form-data', 'x'])
  return random.chance(0.1) ? { ...request, about: '(type)', headers: { 'content-type': type } } : request
}
