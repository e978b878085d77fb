import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { limitMutations } from '../src/kernel/limits/limit-mutations.ts'
import { MUTATION_LIMITS } from '../src/kernel/limits/write-limits.ts'

test('every mutation of the schema has a limit', () => {
  const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
  const missing = mutations
    .filter((name) => !Object.hasOwn(MUTATION_LIMITS, name))
    .map((name) => `${name}: name it in the mutations of an action, in a <feature>.actions.ts`)
  expect(missing).toEqual([])
  expect(Object.keys(MUTATION_LIMITS).filter((name) => !mutations.includes(name))).toEqual([])
  for (const { max } of Object.values(MUTATION_LIMITS)) expect(max).toBeGreaterThan(0)
})

test('and the api does not start with a mutation that has none', () => {
  expect(() => limitMutations({ newMutation: () => null })).toThrow('Mutation.newMutation is in no feature')
})
