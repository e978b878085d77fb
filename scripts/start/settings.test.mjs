import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { describeOldNode } from '../require-node.mjs'
import { environmentOf, findPlace, leftOf, removePlace, startCopy } from '../testing/copy.mjs'
import { localAddress, operatorWarning, ROOT, readSettings, shownAddress } from './settings.mjs'

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({})).toMatchObject({ apiPort: 4000, webPort: 3000, host: '127.0.0.1', dev: false })
  })

  it('are read from the environment', () => {
    const settings = readSettings({
      DATA_DIR: '/tmp/other',
      API_PORT: '4100',
      WEB_PORT: '3100',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://heming.example/',
      NEO4J_URI: 'neo4j://graph.example:7687',
      NEO4J_PASSWORD: 'secret',
    })
    expect(settings).toMatchObject({
      dataFolder: '/tmp/other',
      apiPort: 4100,
      webPort: 3100,
      host: '0.0.0.0',
    })
    expect(settings.ownServer).toEqual({
      uri: 'neo4j://graph.example:7687',
      user: 'neo4j',
      password: 'secret',
    })
    expect(shownAddress(settings)).toBe('https://heming.example')
    expect(localAddress(settings.host, settings.apiPort)).toBe('http://127.0.0.1:4100')
  })

  it.each([
    [{ API_PORT: 'web' }, 'API_PORT=web is no port: set it to a number from 1 to 65535.'],
    [{ WEB_PORT: '65536' }, 'WEB_PORT=65536 is no port: set it to a number from 1 to 65535.'],
    [{ API_PORT: '3000' }, 'API_PORT and WEB_PORT are both 3000: set them to different ports.'],
    [
      { PUBLIC_URL: 'heming' },
      'PUBLIC_URL=heming is no web address: set it to one such as https://heming.example.',
    ],
    [
      { NEO4J_URI: 'http://graph' },
      'NEO4J_URI=http://graph is no address of a Neo4j: set it to one such as neo4j://localhost:7687.',
    ],
    [
      { NEO4J_URI: 'bolt://graph:7687' },
      'NEO4J_URI is set without NEO4J_PASSWORD: set the password of that server too.',
    ],
  ])('that cannot be used are rejected with a message: %o', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message)
  })
})

describe('the operator', () => {
  it('is warned of while nobody is named', () => {
    expect(operatorWarning({})).toMatch(/^OPERATOR_NAME and OPERATOR_EMAIL are not set/)
    expect(operatorWarning({ OPERATOR_NAME: 'Museum', OPERATOR_EMAIL: ' ' })).toMatch(
      /^OPERATOR_EMAIL is not set/,
    )
    expect(operatorWarning({ OPERATOR_NAME: 'Museum', OPERATOR_EMAIL: 'a@museum.example' })).toBeNull()
  })
})

describe('one address of the site', () => {
  it('is the origin of PUBLIC_URL, as api and web have it', () => {
    expect(shownAddress(readSettings({ PUBLIC_URL: 'https://heming.example/app/' }))).toBe(
      'https://heming.example',
    )
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.1', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(describeOldNode(version)).toBeUndefined()
  })

  it.each(['14.21.3', '18.20.8', '20.18.3'])('%s ends the start with an error message', (version) => {
    const program = `import(${JSON.stringify(`${ROOT}/scripts/require-node.mjs`)}).then((it) => it.requireNode('${version}'))`
    const { status, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
    expect(stderr.trim()).toBe(
      `Node ${version} is too old for Heming: install Node 20.19 or newer (https://nodejs.org) and try again.`,
    )
    expect(status).toBe(1)
  })
})

describe('a start that cannot be', () => {
  it('says which port is taken and how to choose another one, and leaves nothing', async () => {
    const place = await findPlace()
    const occupant = createServer().listen(place.webPort, '127.0.0.1')
    const copy = startCopy(place)
    try {
      expect(await copy.ended).toBe(1)
      expect(copy.output()).toContain(
        `Port ${place.webPort} is in use by another program: stop that one, or choose another port, for example WEB_PORT=${place.webPort + 10} npm start.`,
      )
      expect(copy.output()).not.toMatch(/\n\s+at /)
      expect(leftOf(place)).toEqual([])
    } finally {
      occupant.close()
      removePlace(place)
    }
  })

  it('says that no Neo4j answers where NEO4J_URI points', async () => {
    const place = await findPlace()
    const environment = {
      ...environmentOf(place),
      NEO4J_URI: `bolt://127.0.0.1:${place.apiPort}`,
      NEO4J_PASSWORD: 'any',
    }
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: ROOT,
      env: environment,
      encoding: 'utf8',
      timeout: 60_000,
    })
    removePlace(place)
    expect(stderr).toContain(
      `No Neo4j answers at bolt://127.0.0.1:${place.apiPort}: start it or set NEO4J_URI to where it is`,
    )
    expect(status).toBe(1)
  })
})
