import { spawnSync } from 'node:child_process'
import { findFirmsByIds } from '@heming/graph/firms'
import { connectTestGraph, createTenant } from '@heming/graph/testing'
import { expect, inject, test } from 'vitest'

// The program starts TypeScript of its own, six times.
const TIMEOUT = 240_000

function duplicates(...parameters: string[]) {
  const { uri, user, password } = inject('neo4j')
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return spawnSync(process.execPath, ['--import', 'tsx', 'bin/admin.ts', 'duplicates', ...parameters], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: TIMEOUT,
  })
}

test('`npm run admin -- duplicates` lists pairs, previews a merge, makes and undoes it, and marks pairs as not the same', {
  timeout: TIMEOUT,
}, async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    firms: [
      { id: 'a', kind: 'TRADITIONAL', nameZh: '大足石雕厂' },
      { id: 'b', kind: 'TRADITIONAL', nameZh: '大足石雕廠', foundedYear: 1990 },
    ],
  })
  try {
    const [a, b] = [tenant.id('a'), tenant.id('b')]
    const yearOf = async () => (await findFirmsByIds(graph, [a]))[0]?.foundedYear
    // Firms of other tests may stand before these.
    expect(duplicates('list').stdout).toMatch(/NAME\n[\s\S]*\d+ pairs/)
    const preview = duplicates('merge', a, b)
    expect(preview.stdout).toContain('FOUNDED_YEAR: takes 1990')
    expect(preview.stdout).toContain('Nothing was changed')
    expect(await yearOf()).toBeNull()
    expect(duplicates('merge', a, b, '--yes').stdout).toContain(`duplicates undo ${b}`)
    expect(await yearOf()).toBe(1990)
    expect(duplicates('undo', b).stdout).toContain(`${b} is a firm of its own again`)
    expect(await yearOf()).toBeNull()
    expect(duplicates('not-same', a, b).stdout).toContain('not the same')
    const refused = duplicates('merge', a, 'nothing', '--yes')
    expect(refused.stderr).toContain('not in the network')
    expect(refused.status).toBe(1)
  } finally {
    await tenant.remove()
    await graph.close()
  }
})
