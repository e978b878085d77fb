import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { NEO4J_VERSION } from '@heming/graph/server'

/** What figures depend on besides the code. */
export interface Machine {
  processor: string
  cores: number
  memoryGigabytes: number
  system: string
  node: string
  neo4j: string
  /** The commit measured; `-dirty` where the work tree held more. */
  commit: string
}

/** Describes the hardware and its software. */
export function describeMachine(): Machine {
  const cores = cpus()
  return {
    processor: cores[0]?.model ?? 'unknown',
    cores: cores.length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    neo4j: NEO4J_VERSION,
    commit: describeCommit(),
  }
}

function describeCommit(): string {
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd, encoding: 'utf8' }).trim()
  } catch {
    return 'not in git'
  }
}
