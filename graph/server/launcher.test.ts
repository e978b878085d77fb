import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { describe, expect, inject, it } from 'vitest'
import { findFreePort } from '../../scripts/supervise/ports.mjs'
import { isRunning, nameProcess } from '../../scripts/supervise/processes.mjs'
import { checkOwnServer, isNewEnough, pingNeo4j, readVersion } from './health.mjs'
import { NEO4J_VERSION } from './jars.mjs'
import { startNeo4j } from './launcher.mjs'

describe('a server of the user’s own', () => {
  it('says its version', async () => {
    expect(await checkOwnServer(inject('neo4j'))).toMatch(/^\d+\.\d+/)
  })

  it('fails with a message for the user when the login is wrong', async () => {
    await expect(checkOwnServer({ ...inject('neo4j'), user: 'stranger', password: 'wrong' })).rejects.toThrow(
      /refuses this login: set NEO4J_USER and NEO4J_PASSWORD/,
    )
  })

  it('fails with a message for the user when nothing responds', async () => {
    const port = await findFreePort()
    await expect(
      checkOwnServer({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'any' }),
    ).rejects.toThrow(/No Neo4j answers at bolt:\/\/127\.0\.0\.1/)
  })

  it.each([
    ['5.26.30', true],
    ['5.26.0', true],
    ['5.27-aura', true],
    ['2026.01.0', true],
    ['5.25.1', false],
    ['4.4.40', false],
    ['', false],
  ])('version %s is new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough)
  })
})

describe('the local Neo4j', () => {
  it('keeps its data and password over a SIGKILL and a new start', { timeout: 120_000 }, async () => {
    const home = mkdtempSync(join(tmpdir(), 'heming-launcher-'))
    const small = { home, small: true, heapMegabytes: 512, pageCacheMegabytes: 64 }
    try {
      const first = await startNeo4j(small)
      expect(await readVersion(first)).toBe(NEO4J_VERSION)
      expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
      expect(readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8')).toContain('server.http.enabled=false')
      await run(first, "CREATE (:Firm {id: 'kept'})")
      const name = nameProcess(first.pid)
      process.kill(first.pid, 'SIGKILL')
      expect(await first.ended).toBe('SIGKILL')
      expect(isRunning(name)).toBe(false)

      const second = await startNeo4j({ ...small, port: first.port })
      const secondName = nameProcess(second.pid)
      try {
        expect(isRunning(secondName)).toBe(true)
        expect(second.uri).toBe(first.uri)
        expect(second.password).toBe(first.password)
        await pingNeo4j(second)
        expect(await run(second, 'MATCH (firm:Firm) RETURN firm.id AS id')).toEqual(['kept'])
      } finally {
        await second.stop()
      }
      expect(isRunning(secondName)).toBe(false)
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})

async function run(server: { uri: string; user: string; password: string }, cypher: string) {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  try {
    const { records } = await driver.executeQuery(cypher)
    return records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}
