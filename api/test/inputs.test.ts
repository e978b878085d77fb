import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { buildSchema, getNamedType, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { z } from 'zod'

/**
 * Every input of the SDL has a zod shape of the same name, with the same fields: zod drops what it does not
 * know, so that a field which only the SDL declares would do nothing, without a word.
 */
const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType)

/**
 * `PartnerFilter` is parsed by `partnerFilterInput`, `ClaimFirmInput` by `claimFirmInput`, `IPAssetFilter` by
 * `ipAssetFilterInput`.
 */
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

/** JSON schemas of the fields that a shape accepts; those of all alternatives where it is a union. */
function fieldsOf(shape: z.ZodType): Record<string, z.core.JSONSchema.BaseSchema> {
  const schema: z.core.JSONSchema.BaseSchema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  const objects = schema.anyOf ?? [schema]
  return Object.assign({}, ...objects.map((each) => (typeof each === 'object' ? each.properties : {})))
}

const shapes = await findShapes()

test.each(inputs.map((input) => [input.name, input] as const))('%s', (name, input) => {
  const shape = shapes[shapeName(name)]
  const advice = `export ${shapeName(name)} with these fields from a <feature>.input.ts`
  expect(shape, advice).toBeInstanceOf(z.ZodType)
  expect(Object.keys(fieldsOf(shape as z.ZodType)).sort(), advice).toEqual(
    Object.keys(input.getFields()).sort(),
  )
})

const stringFields = inputs.flatMap((input) =>
  Object.values(input.getFields())
    .filter(({ type }) => getNamedType(type).name === 'String')
    .map(({ name }) => [input.name, name] as const),
)

function issuesOf(input: string, field: string, value: string): z.core.$ZodIssue[] {
  const parsed = (shapes[shapeName(input)] as z.ZodType).safeParse({ [field]: value })
  return (parsed.error?.issues ?? []).filter(({ path }) => path[0] === field)
}

/** What the shape of a field says of its text: `line`, `text` or `code`; undefined where it says nothing. */
function textKindOf(input: string, field: string): unknown {
  const kindOf = (schema: z.core.JSONSchema._JSONSchema | undefined): unknown => {
    if (typeof schema !== 'object') return undefined
    const { textKind, enum: choices, anyOf, items } = schema
    if (choices) return 'code'
    return textKind ?? (anyOf ? anyOf.map(kindOf).find(Boolean) : kindOf(items as typeof schema | undefined))
  }
  return kindOf(fieldsOf(shapes[shapeName(input)] as z.ZodType)[field])
}

test('every text that somebody types is a line, a text or a code', () => {
  expect(stringFields.length).toBeGreaterThan(20)
  const undeclared = stringFields
    .filter(([input, field]) => !['line', 'text', 'code'].includes(String(textKindOf(input, field))))
    .map(
      ([input, field]) =>
        `${input}.${field}: take lineShape, textShape or an enum, or say .meta(TEXT_KINDS.code) of what is looked up`,
    )
  expect(undeclared).toEqual([])
})

test.each(stringFields.filter(([input, field]) => textKindOf(input, field) === 'line'))(
  '%s.%s is one plain line',
  (input, field) => {
    for (const unfit of ['a\u202Eb', 'a\nb', 'a\u0000b', 'a\uD83D'])
      expect(issuesOf(input, field, unfit)[0]).toMatchObject({
        params: { message: { zh: expect.stringMatching(/手动输入/), en: expect.stringMatching(/type it/) } },
      })
    expect(issuesOf(input, field, '灯笼')).toEqual([])
  },
)

test.each(stringFields.filter(([input, field]) => textKindOf(input, field) === 'text'))(
  '%s.%s takes several lines',
  (input, field) => {
    expect(issuesOf(input, field, '一\r\n二\u202E\u0000')).toEqual([])
  },
)

test('what others read of a firm and of a request is one line, or several', () => {
  const lines = ['nameZh', 'nameEn', 'cityZh', 'cityEn', 'evidence']
  const texts = ['descriptionZh', 'descriptionEn', 'note', 'reason']
  for (const [input, field] of stringFields) {
    if (lines.includes(field)) expect([field, textKindOf(input, field)]).toEqual([field, 'line'])
    if (texts.includes(field)) expect([field, textKindOf(input, field)]).toEqual([field, 'text'])
  }
})
