import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

/** Code that creates or drops schema outside graph/migrations, and why. */
const MAY = [
  // What the runner of migrations needs before the first file.
  'graph/src/kernel/migrations/migrations.cypher.ts',
  // A namespace of an import has labels of its own, which come and go with it.
  'graph/src/importing/write-rows.cypher.ts',
]

it('every constraint and index is made by a migration', () => {
  const makers = ['graph/src', 'graph/bin', 'graph/seed', 'api/src', 'api/bin'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .filter((path) =>
        /\b(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b/.test(readFileSync(join(ROOT, path), 'utf8')),
      ),
  )
  const others = makers
    .filter((path) => !MAY.includes(path))
    .map((path) => `${path}: make constraints and indexes in a file of graph/migrations`)
  expect(others).toEqual([])
  expect(MAY.filter((path) => !makers.includes(path))).toEqual([])
})
