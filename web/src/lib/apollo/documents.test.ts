// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InMemoryCache } from '@apollo/client'
import { buildSchema, type DocumentNode, Lexer, parse, print, Source, TokenKind, validate } from 'graphql'
import { expect, it } from 'vitest'
import * as generated from '../../gql/graphql'

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

it('no operation of a page is so large that the API lets it wait for its turn', () => {
  // SMALL_DOCUMENT of api/src/kernel/limits/document-size.ts
  const small = 400
  const documents = Object.entries(generated as unknown as Record<string, DocumentNode>).filter(
    ([name, { definitions }]) => name.endsWith('Document') && definitions[0]?.kind === 'OperationDefinition',
  )
  expect(documents.length).toBeGreaterThan(20)
  const sizes = documents.map(([name, document]) => ({ name, tokens: countTokens(document) }))
  expect(sizes.filter(({ tokens }) => tokens > small)).toEqual([])
})

it('every mutation asks for the code of its errors: by it a form knows that the session is over', () => {
  const mutations = readDocuments().definitions.filter(
    (each) => each.kind === 'OperationDefinition' && each.operation === 'mutation',
  )
  expect(mutations.length).toBeGreaterThan(20)
  expect(mutations.map((each) => print(each)).filter((text) => !/errors \{\s+code\b/.test(text))).toEqual([])
})

/** The tokens of a document as Apollo Client sends it. */
function countTokens(document: DocumentNode): number {
  const lexer = new Lexer(new Source(print(new InMemoryCache().transformDocument(document))))
  let tokens = 0
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1
  return tokens
}
