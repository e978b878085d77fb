import pino from 'pino'
import { z } from 'zod'
import { createAuth } from '../../src/kernel/auth/auth.ts'
import { TEST_ORIGIN, TEST_SECRET, type TestApi } from '../test-api.ts'
import type { TestPerson } from '../test-person.ts'
import type { FuzzRequest } from './graphql-requests.ts'
import { hostileText, hostileValue } from './hostile.ts'
import type { Random } from './random.ts'

/** The parts of a JSON Schema that the endpoints of Better Auth use. */
interface Shape {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Shape>
  required?: string[]
  additionalProperties?: Shape | boolean
  items?: Shape
  anyOf?: Shape[]
  allOf?: Shape[]
}

interface Endpoint {
  path: string
  methods: string[]
  body: Shape
  query: Shape
}

/**
 * Fields that endpoints or our hooks read although no schema names them, or that must not be taken from a
 * client.
 */
const MORE_FIELDS = [
  ...['name', 'image', 'email', 'emailVerified', 'password', 'token', 'id', 'userId', 'role', 'createdAt'],
  ...['callbackURL', 'redirectTo', 'errorCallbackURL', 'newUserCallbackURL', 'permissions', '__proto__'],
]

/** Pages of the site to go on to. */
const PAGES = ['/en', '/zh/account', `${TEST_ORIGIN}/en`, '/en?next=//evil.example', '/en#//evil.example']

/** Other sites in disguise. */
const OTHER_SITES = [
  ...['https://evil.example/', '//evil.example', '/\\evil.example', '/..//evil.example', '/%2f/evil.example'],
  ...[
    '\t//evil.example',
    `${TEST_ORIGIN}@evil.example/`,
    `${TEST_ORIGIN}.evil.example/`,
    'http:evil.example',
  ],
  ...['javascript:alert(1)', 'data:text/html,x', '\0/en', '/en\r\nLocation: https://evil.example'],
]

/**
 * Makes requests to every endpoint of Better Auth, with bodies and queries made from the endpoints' own zod
 * schemas. `known` are ids and tokens that exist.
 */
export function authRequestMaker(api: TestApi, known: readonly string[]) {
  const endpoints = endpointsOf(api)
  return (index: number, random: Random, person: TestPerson): FuzzRequest => {
    const { path, methods, body, query } = endpoints[index % endpoints.length] as Endpoint
    const maker = { random, person, known, hostility: random.pick([0, 0.02, 0.1, 0.4]) }
    const method = (random.chance(0.95) ? random.pick(methods) : random.pick(['GET', 'POST'])) as
      | 'GET'
      | 'POST'
    const filled = path.replace(/:\w+/g, () => encode(hostileText(random).slice(0, 100)))
    const search = toQuery(withMoreFields(makeFrom(query, '', maker), maker))
    const request = { about: path, method, path: `/api/auth${filled}${search && `?${search}`}` }
    if (method === 'GET') return { ...request, headers: { accept: random.pick(['text/html', '*/*']) } }
    const odd = ['', '{', 'null', '[]', '7', '"x"', JSON.stringify(hostileValue(random)), hostileText(random)]
    const json = JSON.stringify(withMoreFields(makeFrom(body, '', maker), maker))
    const type = random.chance(0.95)
      ? 'application/json'
      : random.pick(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x'])
    return {
      ...request,
      body: random.chance(0.05) ? random.pick(odd) : json,
      headers: { 'content-type': type },
    }
  }
}

function endpointsOf(api: TestApi): Endpoint[] {
  const mailer = { send: async () => {}, deleteOf: async () => {} }
  const settings = { site: TEST_ORIGIN, origins: [TEST_ORIGIN], secret: TEST_SECRET, mailer }
  const auth = createAuth(api.graph, settings, pino({ level: 'silent' }))
  return (Object.values(auth.api) as { path?: string; options?: Record<string, unknown> }[]).flatMap(
    ({ path, options = {} }) => {
      // Without a path it can be called by the server alone.
      if (!path) return []
      const methods = [options.method ?? 'POST'].flat().map(String)
      return [{ path, methods, body: shapeOf(options.body), query: shapeOf(options.query) }]
    },
  )
}

function shapeOf(schema: unknown): Shape {
  if (!schema) return {}
  return z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Shape
}

interface Maker {
  random: Random
  person: TestPerson
  known: readonly string[]
  hostility: number
}

/** A JSON value of a shape for a field called `name`, or a hostile one. */
function makeFrom(shape: Shape, name: string, maker: Maker): unknown {
  const { random, hostility } = maker
  if (name && random.chance(hostility)) return hostileValue(random)
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return random.pick(shape.enum)
  if (shape.anyOf) return makeFrom(random.pick(shape.anyOf), name, maker)
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => makeFrom(part, '', maker)))
  if (shape.type === 'object') {
    const required = new Set(shape.required)
    const fields = Object.entries(shape.properties ?? {}).filter(([field]) =>
      required.has(field) ? !random.chance(hostility / 4) : random.chance(0.4),
    )
    return Object.fromEntries(fields.map(([field, part]) => [field, makeFrom(part, field, maker)]))
  }
  if (shape.type === 'array')
    return Array.from({ length: random.below(3) }, () => makeFrom(shape.items ?? {}, name, maker))
  if (shape.type === 'boolean') return random.chance(0.5)
  if (shape.type === 'number' || shape.type === 'integer') return random.pick([0, 1, 60, 86_400, 1e6, -1])
  return name ? makeText(name, maker) : {}
}

function makeText(name: string, { random, person, known }: Maker): string {
  if (/URL$|^redirectTo$|^image$/.test(name)) return random.pick(random.chance(0.95) ? PAGES : OTHER_SITES)
  if (/email$/i.test(name)) return random.pick([person.email, `fuzz-${random.below(1e6)}@fuzz.example`])
  if (/password$/i.test(name))
    return random.pick([person.password, person.password, 'correct horse 1', 'short'])
  if (/^provider/.test(name)) return random.pick(['oidc', 'credential', 'github'])
  if (/id$|token$/i.test(name) && random.chance(0.7)) return random.pick(['default', 'write', ...known])
  return random.pick(['Lin Yue', '123456', 'x', hostileText(random)])
}

/** Adds some fields that the schema does not name; more where it names none. */
function withMoreFields(value: unknown, maker: Maker): Record<string, unknown> {
  const { random, hostility } = maker
  const named = { ...(value as object) }
  const share = Object.keys(named).length > 0 ? 0.03 + hostility / 8 : 0.3
  const more = MORE_FIELDS.filter(() => random.chance(share)).map((name) => {
    return [name, random.chance(0.5) ? makeText(name, maker) : hostileValue(random)]
  })
  return { ...named, ...Object.fromEntries(more) }
}

function toQuery(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&')
}

/** For an address, which cannot hold lone surrogates. */
const encode = (text: string | undefined) =>
  encodeURIComponent(Buffer.from((text ?? '').slice(0, 500)).toString())
