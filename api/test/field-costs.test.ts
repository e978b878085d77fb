import { readFileSync } from 'node:fs'
import { countRoundTrips } from '@heming/graph/testing'
import { buildSchema, type GraphQLField, getNamedType, isCompositeType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COSTS } from '../src/costs.generated.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))

function fieldsOf(name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name)
  return isObjectType(type) ? Object.values(type.getFields()) : []
}

/** Fields that nobody has declared a cost for; a page is counted by its size. */
function undeclared(type: string) {
  return fieldsOf(type)
    .filter(({ name, args }) => !(`${type}.${name}` in COSTS) && !args.some((arg) => arg.name === 'first'))
    .map((field) => ({ name: `${type}.${field.name}`, type, field }))
}

const FIELDS = [...undeclared('Query'), ...undeclared('Viewer')]

let api: TestApi
let person: TestPerson
beforeAll(async () => {
  api = await startTestApi()
  person = await signedInPerson(api)
})
afterAll(() => api.close())

test('every declared cost is that of a field', () => {
  const unknown = Object.keys(COSTS).filter((declared) => {
    const [type = '', name] = declared.split('.')
    return !fieldsOf(type).some((field) => field.name === name)
  })
  expect(unknown).toEqual([])
})

test.each(FIELDS)('$name reads once a request or has a cost', async ({ type, field }) => {
  const { name, args } = field
  const required = args.filter((arg) => arg.type.toString().endsWith('!') && arg.defaultValue === undefined)
  // What else takes arguments declares its cost.
  expect(
    required.map((arg) => arg.name).filter((arg) => arg !== 'id'),
    `${type}.${name}: declare its cost in a <feature>.costs.ts`,
  ).toEqual([])
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
  const tripsOf = async (count: number) => {
    const aliases = Array.from({ length: count }, (_, at) => {
      const given = required.length > 0 ? `(id: "none-${at}")` : ''
      return `a${at}: ${name}${given} ${selection}`
    })
    const trips = countRoundTrips(api.graph)
    const { errors } = await person.ask(
      type === 'Query' ? `{ ${aliases.join(' ')} }` : `{ viewer { ${aliases.join(' ')} } }`,
    )
    expect(errors).toBeUndefined()
    return trips.count()
  }
  const advice = `${type}.${name}: read it with readOnce, or declare its cost in a <feature>.costs.ts`
  expect(await tripsOf(10), advice).toBe(await tripsOf(1))
})
