import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

test('no file of resolvers is an empty one that codegen left to be filled', async () => {
  const modules = new URL('../src/modules/', import.meta.url)
  const files = (await readdir(modules, { recursive: true })).filter((file) =>
    /resolvers\/.*\.ts$/.test(file),
  )
  expect(files.length).toBeGreaterThan(50)
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, modules), 'utf8')))
  const empty = files
    .filter((_, at) => texts[at]?.includes('resolver logic here'))
    .map((file) => `${file}: call the service, or give the type no mapper and delete the file`)
  expect(empty).toEqual([])
})
