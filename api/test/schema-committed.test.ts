import { readdirSync, readFileSync } from 'node:fs'
import { buildASTSchema, buildSchema, concatAST, lexicographicSortSchema, parse, printSchema } from 'graphql'
import { expect, test } from 'vitest'

test('the committed SDL is what the features declare: run `npm run codegen` and look at the change', () => {
  const folder = new URL('../src/modules/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('schema.graphql'),
  )
  expect(files.length).toBeGreaterThan(15)
  const declared = concatAST(files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8'))))
  const committed = readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8')
  const print = (schema: ReturnType<typeof buildSchema>) => printSchema(lexicographicSortSchema(schema))
  expect(print(buildSchema(committed))).toBe(print(buildASTSchema(declared)))
})
