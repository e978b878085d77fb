// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, type DocumentNode, parse, validate } from 'graphql'
import { expect, it } from 'vitest'

const web = fileURLToPath(new URL('../../..', import.meta.url))
const schema = buildSchema(readFileSync(join(web, '../api/schema.graphqls'), 'utf8'))

/** Everything that pages ask for, as one document: fragments are used across files. */
function readDocuments(): DocumentNode {
  const files = readdirSync(join(web, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.queries.ts'),
  )
  const texts = files.flatMap((file) =>
    [...readFileSync(join(web, 'src', file), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].map(
      ([, text]) => text,
    ),
  )
  return parse(texts.join('\n'))
}

it('pages ask only for what the committed schema of the API offers', () => {
  const documents = readDocuments()
  expect(documents.definitions.length).toBeGreaterThan(20)
  expect(validate(schema, documents).map((error) => error.message)).toEqual([])
})
