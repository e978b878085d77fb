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

/** The fields that a shape accepts; those of all alternatives where it is a union. */
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

/** Fields that hold one line that others read, by `lineShape` or `optionalLineShape`. */
const LINES = ['nameZh', 'nameEn', 'cityZh', 'cityEn', 'evidence']
/** Fields that hold several lines, by `textShape`. */
const TEXTS = ['descriptionZh', 'descriptionEn', 'note', 'reason']
/** Fields that only take what is in a list, has a form of its own or is looked up. */
const CODES = ['province', 'provinces', 'website', 'creditCode', 'lei', 'email', 'token']

const stringFields = inputs.flatMap((input) =>
  Object.values(input.getFields())
    .filter(({ type }) => getNamedType(type).name === 'String')
    .map(({ name }) => [input.name, name] as const),
)

function issuesOf(input: string, field: string, value: string): z.core.$ZodIssue[] {
  const parsed = (shapes[shapeName(input)] as z.ZodType).safeParse({ [field]: value })
  return (parsed.error?.issues ?? []).filter(({ path }) => path[0] === field)
}

test('every text that somebody types is a line, a text or a code', () => {
  const fields = new Set(stringFields.map(([, field]) => field))
  expect([...fields].sort()).toEqual([...LINES, ...TEXTS, ...CODES].sort())
})

test.each(stringFields.filter(([, field]) => LINES.includes(field)))(
  '%s.%s is one plain line',
  (input, field) => {
    for (const unfit of ['a\u202Eb', 'a\nb', 'a\u0000b', 'a\uD83D'])
      expect(issuesOf(input, field, unfit)[0]).toMatchObject({
        params: { message: { zh: expect.stringMatching(/手动输入/), en: expect.stringMatching(/type it/) } },
      })
    expect(issuesOf(input, field, '灯笼')).toEqual([])
  },
)

test.each(stringFields.filter(([, field]) => TEXTS.includes(field)))(
  '%s.%s takes several lines',
  (input, field) => {
    expect(issuesOf(input, field, '一\r\n二\u202E\u0000')).toEqual([])
  },
)
