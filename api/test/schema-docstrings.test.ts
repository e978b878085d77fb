import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'

test('every type, field and value of the schema has a docstring', () => {
  const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
  const bare: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue
    if (!type.description) bare.push(type.name)
    const parts =
      'getFields' in type ? Object.values(type.getFields()) : 'getValues' in type ? type.getValues() : []
    if (type.name === 'ReasonSide') continue // its values are described on the type, as the contract has it
    // What an interface describes need not be described again.
    const described = isObjectType(type)
      ? type.getInterfaces().flatMap((each) => Object.keys(each.getFields()))
      : []
    for (const part of parts)
      if (!part.description && !described.includes(part.name)) bare.push(`${type.name}.${part.name}`)
  }
  expect(bare.map((name) => `${name}: say in a schema.graphql what it is`)).toEqual([])
})
