import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { EVENT_CATALOGUE } from '../event-catalogue.generated.ts'
import { PRIVACY } from '../privacy.generated.ts'

/** Labels of an imported benchmark, which is no part of the network, and those of before a migration. */
const ELSEWHERE = /^Import_|^(Claim|RemovalRequest)$/

/** Node labels in our statements and migrations, so that those without nodes in a fresh graph count too. */
function labelsInStatements(): string[] {
  return ['..', '../../migrations'].flatMap((folder) => {
    const root = new URL(`${folder}/`, import.meta.url)
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.cypher(\.ts)?$/.test(file))
      .map((file) => readFileSync(new URL(file, root), 'utf8').replace(/^\s*\/?[/*].*$/gm, ''))
      .flatMap((text) => [...text.matchAll(/\(\w*:([A-Z]\w*(?:\|[A-Z]\w*)*)/g)])
      .flatMap(([, labels = '']) => labels.split('|'))
  })
}

/** Those that stand more than once. */
const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

describe('what the features declare of personal data', () => {
  const owned = PRIVACY.flatMap((each) => Object.entries({ ...each.nodes, ...each.relationships }))
  const declared = PRIVACY.flatMap(({ nodes, nobodys }) => Object.keys({ ...nodes, ...nobodys }))

  test('names every label in our statements and migrations', () => {
    const labels = [...new Set(labelsInStatements())].filter((label) => !ELSEWHERE.test(label))
    expect(labels.length).toBeGreaterThan(30)
    const missing = labels
      .filter((label) => !declared.includes(label))
      .map(
        (label) =>
          `${label}: say in a <feature>.privacy.ts how it is exported and erased, or why it is nobody's`,
      )
    expect(missing).toEqual([])
  })

  test('names each label and each type once', () => {
    expect(
      repeated([...declared, ...PRIVACY.flatMap((each) => Object.keys(each.relationships ?? {}))]),
    ).toEqual([])
  })

  test('says of each whose it is', () => {
    const unowned = owned
      .filter(([, { account, firm }]) => account === undefined && firm === undefined)
      .map(([name]) => `${name}: say how it is exported and erased for its account, its firm, or both`)
    expect(unowned).toEqual([])
  })

  test('gives each section of the export a name of its own', () => {
    const sections = owned.flatMap(([, { account }]) =>
      account && 'section' in account.exported ? [account.exported.section] : [],
    )
    expect(repeated(sections)).toEqual([])
  })
})

/** Ids, instants and days, which we make ourselves. */
const GENERATED = /(Id|At|Until)$/

/** Names of the fields of a payload that may hold any text; `*` where it may have any other field besides. */
function textFields(payload: z.ZodType): string[] {
  const isText = (value: unknown): boolean => {
    const { type, format, enum: choices, pattern, anyOf, items } = value as z.core.JSONSchema.BaseSchema
    if (anyOf) return anyOf.some(isText)
    // Of a field that may be null there are several.
    const types: unknown[] = [type].flat()
    if (types.includes('array')) return isText(items)
    return types.includes('string') && !format && !choices && !pattern
  }
  const schema: z.core.JSONSchema.BaseSchema = z.toJSONSchema(payload, { unrepresentable: 'any' })
  const fields = Object.entries(schema.properties ?? {})
  const texts = fields.flatMap(([name, value]) => (isText(value) && !GENERATED.test(name) ? [name] : []))
  return schema.additionalProperties ? [...texts, '*'] : texts
}

describe('what the features declare of events', () => {
  test('is one definition for each action, whose personal fields are fields of the payload', () => {
    expect(repeated(EVENT_CATALOGUE.map(({ action }) => action))).toEqual([])
    const unknown = EVENT_CATALOGUE.flatMap(({ action, payload, personal }) => {
      const fields = Object.keys((payload as unknown as z.ZodObject).shape)
      return personal.filter((field) => !fields.includes(field)).map((field) => `${action} has no ${field}`)
    })
    expect(unknown).toEqual([])
  })

  test('says of each field that may hold any text that it is personal, or why it is about no person', () => {
    const undeclared = EVENT_CATALOGUE.flatMap(({ action, payload, personal, impersonal }) =>
      textFields(payload)
        .filter((field) => !personal.includes(field) && impersonal[field] === undefined)
        .map(
          (field) => `${action}: name ${field} in personal, or say in impersonal why it is about no person`,
        ),
    )
    expect(undeclared).toEqual([])
  })

  test('restricts those that name a claim or another request', () => {
    const open = EVENT_CATALOGUE.filter(({ payload, restricted }) => {
      const fields = Object.keys((payload as unknown as z.ZodObject).shape)
      return !restricted && fields.some((field) => /^(claim|request)Id$/.test(field))
    })
    expect(open.map(({ action }) => `${action}: say 'restricted: true', or leave the id out`)).toEqual([])
  })

  test('gives such a reason for no other field', () => {
    const idle = EVENT_CATALOGUE.flatMap(({ action, payload, personal, impersonal }) =>
      Object.keys(impersonal)
        .filter((field) => personal.includes(field) || !textFields(payload).includes(field))
        .map((field) => `${action}: ${field} is personal or holds no free text`),
    )
    expect(idle).toEqual([])
  })
})
