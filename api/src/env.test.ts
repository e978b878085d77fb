import { describe, expect, test } from 'vitest'
import { readEnvironment, siteAddress, transportWarning, trustedOrigins } from './env.ts'

const minimal = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' }

describe('the environment', () => {
  test('has defaults for all but the graph', () => {
    expect(readEnvironment(minimal)).toEqual({
      NEO4J_URI: 'bolt://127.0.0.1:7687',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'secret',
      API_PORT: 4000,
      WEB_PORT: 3000,
      HOST: '127.0.0.1',
      ERASURE_DAYS: 14,
      OPERATION_COST_PER_MINUTE: 1_000_000,
      PASSWORDS_PER_NETWORK: 10,
      PASSWORDS_BEFORE_CHALLENGE: 20,
      MAILS_PER_NETWORK: 6,
      CHALLENGE_WORK: 1_000,
      RANKINGS_AT_ONCE: 4,
      RANKINGS_WAITING: 64,
      LOG_LEVEL: 'info',
    })
  })

  test('takes a variable set to nothing as not set', () => {
    expect(readEnvironment({ ...minimal, API_PORT: '', PUBLIC_URL: '' })).toMatchObject({ API_PORT: 4000 })
  })

  test.each([
    [{ ...minimal, NEO4J_URI: 'http://127.0.0.1' }, /NEO4J_URI: must be an address such as bolt:/],
    [{ ...minimal, API_PORT: 'many' }, /API_PORT/],
    [{ ...minimal, WEB_PORT: '70000' }, /WEB_PORT/],
    [{ ...minimal, ERASURE_DAYS: '0' }, /ERASURE_DAYS/],
    [{ ...minimal, PUBLIC_URL: 'ftp://heming.example' }, /PUBLIC_URL/],
    [{ ...minimal, WRITE_LIMITS: 'updateFirms=1/60' }, /WRITE_LIMITS: "updateFirms=1\/60" is not off or/],
    [{ ...minimal, WRITE_LIMITS: 'updateFirm=1' }, /WRITE_LIMITS/],
    [{ NEO4J_URI: minimal.NEO4J_URI }, /NEO4J_PASSWORD/],
  ])('that is wrong is reported in a message that names the variable: %j', (variables, expected) => {
    expect(() => readEnvironment(variables)).toThrow(expected)
    expect(() => readEnvironment(variables)).toThrow(/^The api cannot start with this environment/)
  })

  test('sets how often one account may write what', () => {
    const read = (WRITE_LIMITS: string) => readEnvironment({ ...minimal, WRITE_LIMITS }).WRITE_LIMITS
    expect(read('off')).toBe('OFF')
    expect(read('updateFirm=200/3600, /update-user=0/1')).toEqual({
      updateFirm: { max: 200, windowSeconds: 3_600 },
      '/update-user': { max: 0, windowSeconds: 1 },
    })
  })

  test('says which origins are trusted', () => {
    const environment = readEnvironment({
      ...minimal,
      WEB_PORT: '8080',
      HOST: '192.168.1.5',
      PUBLIC_URL: 'https://heming.example/zh',
    })
    expect(trustedOrigins(environment)).toEqual([
      'http://localhost:8080',
      'http://192.168.1.5:8080',
      'https://heming.example',
    ])
  })

  // The same table as web's own test: canonical addresses and links in mail must not differ, for cookies go
  // by the name.
  test.each([
    [{}, 'http://localhost:3000'],
    [{ HOST: '0.0.0.0', WEB_PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://localhost:3000'],
    [{ HOST: '192.168.1.5' }, 'http://192.168.1.5:3000'],
    [{ HOST: 'fd00::5' }, 'http://[fd00::5]:3000'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://heming.example/' }, 'https://heming.example'],
  ])('gives the site one address: %j', (variables, expected) => {
    expect(siteAddress(readEnvironment({ ...minimal, ...variables }))).toBe(expected)
  })

  test.each([
    [{}, null],
    [{ HOST: '::1' }, null],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://heming.example' }, null],
    [{ PUBLIC_URL: 'http://localhost:3000' }, null],
    [
      { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' },
      /^HOST is beyond this machine and not https: passwords and cookies travel/,
    ],
    [{ HOST: '0.0.0.0' }, /^HOST is beyond this machine and not https: passwords and cookies travel/],
    [{ HOST: 'fd00::5' }, /^HOST is beyond/],
    [{ PUBLIC_URL: 'http://heming.example' }, /^PUBLIC_URL is beyond this machine .* nobody can sign in/],
  ])('says what is wrong with plain http beyond this machine: %j', (variables, expected) => {
    const warning = transportWarning(readEnvironment({ ...minimal, ...variables }))
    if (expected === null) expect(warning).toBeNull()
    else expect(warning).toMatch(expected)
  })
})
