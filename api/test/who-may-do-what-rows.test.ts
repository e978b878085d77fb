import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { ACTIONS } from '../src/actions.generated.ts'
import type { Rule } from '../src/kernel/auth/define-actions.ts'
import { collectTrials } from './all-trials.ts'
import { PUBLIC, TABLE } from './who-may-do-what-table.ts'

const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
const { rows, promises, actions } = await collectTrials()

test('every operation of the schema has its row', () => {
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
  )
  const known = new Set([...Object.keys(TABLE).map((row) => row.split(' ')[0]), ...Object.keys(PUBLIC)])
  const missing = operations
    .filter((operation) => !known.has(operation))
    .map((operation) => `${operation}: write in who-may-do-what-table.ts who may do it`)
  expect(missing).toEqual([])
  // Files are no operations of the schema.
  const others = [...known].filter((row) => row?.includes('.'))
  expect(others.filter((operation) => !operations.includes(String(operation)))).toEqual([])
})

test('every action has its row: by the mutations that it allows, or by its feature', () => {
  const shown = Object.entries<Rule>(ACTIONS).map(([action, { mutations = {} }]) => {
    const [mutation] = Object.keys(mutations)
    return [action, mutation === undefined ? actions[action] : `Mutation.${mutation}`] as const
  })
  const isRow = (name: string | undefined) =>
    Object.keys(TABLE).some((row) => row === name || row.startsWith(`${name} `))
  const missing = shown
    .filter(([, row]) => !isRow(row))
    .map(([action]) => `${action}: say in actions of a <feature>.trials.ts which row shows who may do it`)
  expect(missing).toEqual([])
  expect(Object.keys(actions).filter((action) => !Object.hasOwn(ACTIONS, action))).toEqual([])
})

test('every row is tried by its feature', () => {
  const untried = Object.keys(TABLE)
    .filter((row) => !rows[row])
    .map((row) => `${row}: say in a <feature>.trials.ts how it is tried`)
  expect(untried).toEqual([])
  expect(Object.keys(rows).filter((row) => !TABLE[row])).toEqual([])
})

test('every viewerCan… field promises a row', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  )
  const offered = fields.filter((field) => /\.(viewerC|c)an[A-Z]/.test(field))
  const unpromised = offered
    .filter((field) => !promises[field])
    .map((field) => `${field}: say in promises of a <feature>.trials.ts which row it promises`)
  expect(unpromised).toEqual([])
  expect(Object.keys(promises).filter((field) => !offered.includes(field))).toEqual([])
  expect(Object.values(promises).filter(({ row }) => !TABLE[row])).toEqual([])
})
