import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { startTestApi } from './test-api.ts'

const committed = readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8')

describe('the committed SDL', () => {
  test('is what the api serves: run `npm run codegen` and look at the change', {
    timeout: 120_000,
  }, async () => {
    const api = await startTestApi()
    const { buildClientSchema, getIntrospectionQuery } = await import('graphql')
    const served = buildClientSchema(
      await api.get(getIntrospectionQuery({ oneOf: true, specifiedByUrl: true })),
    )
    const print = (schema: typeof served) => printSchema(lexicographicSortSchema(schema))
    // Apollo adds nothing to the schema, so the two are the same text.
    expect(print(served)).toBe(print(buildSchema(committed)))
    await api.close()
  })

  test('has a docstring on every type, field and value', () => {
    const schema = buildSchema(committed)
    const bare: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue
      if (!type.description) bare.push(type.name)
      const parts =
        'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? type.getValues() : []
      if (type.name === 'ReasonSide') continue // its values are described on the type, as the contract has it
      // What an interface describes need not be described again.
      const described = isObjectType(type)
        ? type.getInterfaces().flatMap((each) => Object.keys(each.getFields()))
        : []
      for (const part of parts)
        if (!part.description && !described.includes(part.name)) bare.push(`${type.name}.${part.name}`)
    }
    expect(bare).toEqual([])
  })
})
