import { spawnSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'

// The program starts TypeScript of its own.
const TIMEOUT = 120_000

function admin(...parameters: string[]) {
  const { uri, user, password } = inject('neo4j')
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return spawnSync(process.execPath, ['--import', 'tsx', 'bin/admin.ts', ...parameters], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: TIMEOUT,
  })
}

test('`npm run admin -- outbox` shows what waits and what failed, and retries that', {
  timeout: TIMEOUT,
}, () => {
  const shown = admin('outbox')
  expect(shown.stderr).toBe('')
  expect(shown.stdout).toMatch(/WAITING: \d+[\s\S]*FAILED: \d+/)
  expect(shown.status).toBe(0)
  const retried = admin('outbox', 'retry')
  expect(retried.stdout).toMatch(/\d+ failed entries are tried again/)
  expect(retried.status).toBe(0)
})
