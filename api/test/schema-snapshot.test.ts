import { readFileSync } from 'node:fs'
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { startTestApi } from './test-api.ts'

const committed = readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8')

describe('the committed SDL', () => {
  test('is what the api serves, and nothing besides', {
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
})
