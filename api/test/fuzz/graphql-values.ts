import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { damage, hostileText, hostileValue } from './hostile.ts'
import type { Random } from './random.ts'

/** What values are made of. */
export interface Ingredients {
  random: Random
  /** Probability that a value is hostile, 0..1. */
  hostility: number
  /** Ids that exist. */
  ids: readonly string[]
  /** Cursors that were answered. */
  cursors: readonly string[]
}

/** Texts for fields of these names: valid ones and some that nearly are. */
const TEXTS: Record<string, readonly string[]> = {
  province: ['Zhejiang', 'Beijing', 'Nowhere'],
  provinces: ['Zhejiang', 'Beijing', 'Nowhere'],
  website: [
    'https://fuzz.example/a',
    'fuzz.example',
    'http://[::1',
    'javascript:alert(1)',
    'https://例え.example',
  ],
  email: ['somebody@fuzz.example', 'somebody', '@', 'a@b@c.example'],
  lei: ['529900FVZZ0000000156', '529900FVZZ0000000157'],
  creditCode: ['91350100FUZZ00001X', '91350100FUZZ000011'],
  evidence: ['529900FVZZ0000000156', '91350100FUZZ00001X', 'A contract of 2024'],
}

const DAYS = ['2026-12-01', '2027-06-30', '0000-01-01', '9999-12-31', '2026-02-30', '-2026-01-01', 'today']

/** A JSON value for an argument or input field called `name`: valid, nearly valid, or hostile. */
export function makeValue(type: GraphQLInputType, name: string, given: Ingredients): unknown {
  const { random, hostility } = given
  if (random.chance(hostility)) return hostileValue(random)
  if (isNonNullType(type)) return makeValue(type.ofType, name, given)
  if (isListType(type)) {
    const length = random.chance(hostility) ? random.pick([51, 101]) : random.below(4)
    return Array.from({ length }, () => makeValue(type.ofType, name, given))
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) return makeInput(type, given)
  return makeScalar(String(type), name, given)
}

function makeInput(type: GraphQLInputObjectType, given: Ingredients): Record<string, unknown> {
  const { random, hostility } = given
  const fields = Object.values(type.getFields())
  const only = type.isOneOf && !random.chance(hostility) ? random.pick(fields) : null
  const chosen = fields.filter((field) => {
    const wanted = only ? field === only : isNonNullType(field.type) || random.chance(0.4)
    return wanted && !random.chance(hostility / 4)
  })
  const input = Object.fromEntries(chosen.map(({ name, type }) => [name, makeValue(type, name, given)]))
  return random.chance(hostility / 4) ? { ...input, surplus: hostileValue(random) } : input
}

function makeScalar(type: string, name: string, { random, hostility, ids, cursors }: Ingredients): unknown {
  if (type === 'Boolean') return random.chance(0.5)
  if (type === 'Int') return random.chance(0.85) ? random.below(8) + 1 : random.pick([0, -1, 100, 101, 1e9])
  if (type === 'Float') return random.next()
  if (type === 'Date' || type === 'DateTime') return random.pick(DAYS)
  if (type === 'ID') return random.chance(0.85) ? random.pick(ids) : hostileText(random)
  if (name === 'after') return random.chance(0.5) ? random.pick(cursors) : damagedCursor(random, cursors)
  if (random.chance(hostility + 0.1)) return hostileText(random)
  return random.pick(TEXTS[name] ?? ['A text', '一段文字', 'Lantern'])
}

/** Another text, or a cursor of ours with something in it changed. */
function damagedCursor(random: Random, cursors: readonly string[]): string {
  if (random.chance(0.4)) return hostileText(random)
  const key = Buffer.from(random.pick(cursors), 'base64url').toString()
  const other = random.pick([
    'null',
    '-1',
    '1e309',
    '"\\u0000"',
    '"2026-11-29T01:01:01.1234567890Z"',
    '[]',
    '',
  ])
  const changed = random.chance(0.3)
    ? damage(key, random)
    : key.replace(/"[^"]*"(?=[,}\]]|$)|\d+/, () => other)
  return Buffer.from(changed).toString('base64url')
}
