import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { findBasesByIds } from '@heming/graph/bases'
import { connectGraph } from '@heming/graph/driver'
import { findFirmsByIds } from '@heming/graph/firms'
import { type NewMembership, setMembership } from '@heming/graph/members'
import { dataFolder, readEnvironment } from '../src/env.ts'
import { createConfirmedAccount } from '../src/kernel/auth/create-confirmed-account.ts'
import { operatorAuth } from '../src/kernel/auth/operator-auth.ts'

/** An account of the demo network: a role, and where. */
interface SampleAccount {
  email: string
  name: string
  membership?: Pick<NewMembership, 'role' | 'firmId' | 'baseId'>
}

const FIRM = 'sample-lantern-workshop'
const BASE = 'sample-base'

const SAMPLES: readonly SampleAccount[] = [
  { email: 'owner@sample.example', name: '示例所有者', membership: { role: 'OWNER', firmId: FIRM } },
  { email: 'editor@sample.example', name: '示例编辑', membership: { role: 'EDITOR', firmId: FIRM } },
  { email: 'viewer@sample.example', name: '示例查看者', membership: { role: 'VIEWER', firmId: FIRM } },
  { email: 'curator@sample.example', name: '示例基地专员', membership: { role: 'CURATOR', baseId: BASE } },
  { email: 'base-admin@sample.example', name: '示例基地管理员', membership: { role: 'ADMIN', baseId: BASE } },
  { email: 'admin@sample.example', name: '示例平台管理员' },
  { email: 'newcomer@sample.example', name: '示例新用户' },
]

/**
 * Makes one account for each role of the demo network where its sample firm and base stand, and writes their
 * passwords into a file of the data folder that only this user may read. What exists already is left as it
 * is.
 */
const environment = readEnvironment(process.env)
const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = environment
const graph = connectGraph({ uri, user, password }, { transactionTimeout: 30_000, serverTimeout: 10_000 })
const folder = dataFolder(environment)
const path = join(folder, 'sample-accounts.json')
try {
  const [firm] = await findFirmsByIds(graph, [FIRM])
  const [base] = await findBasesByIds(graph, [BASE])
  if (firm?.sample && base) await makeSamples()
  else console.log('The graph holds no demo network; no sample accounts were made.')
} finally {
  await graph.close()
}

async function makeSamples(): Promise<void> {
  const auth = operatorAuth(graph)
  const kept: Record<string, { name: string; role: string; password: string }> = existsSync(path)
    ? JSON.parse(await readFile(path, 'utf8'))
    : {}
  for (const { email, name, membership } of SAMPLES) {
    const made = await createConfirmedAccount(auth, { email, name })
    if (!made.password) continue
    const { accountId } = made
    if (membership) await setMembership(graph, { ...membership, accountId, actor: 'seed' })
    if (email.startsWith('admin@')) await makePlatformAdmin(graph, accountId, 'seed')
    const role = membership?.role ?? (email.startsWith('admin@') ? 'PLATFORM_ADMIN' : 'NONE')
    kept[email] = { name, role, password: made.password }
    // After each, so that no password is lost should this be cut off.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(path, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  }
}
