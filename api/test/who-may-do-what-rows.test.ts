import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { PUBLIC, TABLE } from './who-may-do-what-table.ts'

test('every operation of the schema has its row', () => {
  const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  )
  const rows = Object.keys(TABLE).map((row) => row.split(' ')[0])
  const known = new Set([...rows, ...Object.keys(PUBLIC)])
  expect(operations.filter((operation) => !known.has(operation))).toEqual([])
  expect([...known].filter((operation) => !operations.includes(String(operation)))).toEqual([])
})
