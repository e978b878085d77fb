import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { buildSchema, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'

/**
 * Every input of the SDL has a zod shape of the same name, with the same fields: zod drops what it does not know, so that a field which only
 * the SDL declares would do nothing, without a word.
 */
const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)

/** `PartnerFilter` is parsed by `partnerFilterInput`, `ClaimFirmInput` by `claimFirmInput`, `IPAssetFilter` by `ipAssetFilterInput`. */
function shapeName(input: string): string {
  const name = input.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (head) => head.toLowerCase())
  return name.endsWith('Input') ? name : `${name}Input`
}

async function findShapes(): Promise<Record<string, unknown>> {
  const folder = new URL('../src/modules/', import.meta.url)
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.input.ts'))
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)))
  return Object.assign({}, ...modules)
}

/** The fields that a shape takes; those of all alternatives where it is a union. */
function fieldsOf(shape: z.ZodType): string[] {
  const { properties, anyOf } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  const objects = anyOf ?? [{ properties }]
  return objects.flatMap((each) => (typeof each === 'object' ? Object.keys(each.properties ?? {}) : []))
}

const shapes = await findShapes()

test.each(inputs.map((input) => [input.name, input] as const))('%s', (name, input) => {
  const shape = shapes[shapeName(name)]
  expect(shape, `${shapeName(name)} in an *.input.ts`).toBeInstanceOf(z.ZodType)
  expect(fieldsOf(shape as z.ZodType).sort()).toEqual(Object.keys(input.getFields()).sort())
})
