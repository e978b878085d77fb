// The quick checks: what a commit must pass before any test is run.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTED } from '../codegen/collect-features.mjs'
import { say } from '../start/progress.mjs'
import { ROOT } from '../start/settings.mjs'
import { programOf } from './packages.mjs'
import { wordsAreOfTheGlossary } from './words.mjs'

/** Made by `npm run codegen`. */
const GENERATED = ['api/src/modules', 'api/schema.graphqls', 'web/src/gql', ...COLLECTED]

/**
 * Format and lint, types of each package, no dependency that nothing uses, generated files up to date.
 * @param {(parameters: string[]) => Promise<number>} node runs Node with these parameters in the work tree,
 *   and returns its exit code
 * @returns {{ name: string, run: () => Promise<boolean> }[]}
 */
export function checks(node) {
  const types = ['graph', 'api', 'web', 'bench', 'scripts']
    .filter((part) => existsSync(join(ROOT, part, 'tsconfig.json')))
    .map((part) => ({
      name: `types of ${part}`,
      run: async () => {
        if (part === 'web') await node([programOf('next', 'dist/bin/next', 'web'), 'typegen', 'web'])
        return (await node([programOf('typescript', 'bin/tsc'), '-p', part])) === 0
      },
    }))
  return [
    {
      name: 'format and lint',
      run: async () => (await node([programOf('@biomejs/biome', 'bin/biome'), 'check', '.'])) === 0,
    },
    ...types,
    {
      name: 'unused dependencies',
      run: async () => (await node([programOf('knip', 'bin/knip.js'), '--no-progress'])) === 0,
    },
    { name: 'words of the glossary', run: async () => wordsAreOfTheGlossary() },
    { name: 'generated files', run: () => generatedFilesAreCurrent(node) },
  ]
}

/** @param {(parameters: string[]) => Promise<number>} node */
async function generatedFilesAreCurrent(node) {
  const before = readGenerated()
  const code = await node(['scripts/codegen.mjs', '--silent'])
  const after = readGenerated()
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  // The work tree is left as it was found: whether to keep what was generated is for its owner to say.
  for (const path of stale) {
    const text = before.get(path)
    if (text !== undefined) writeFileSync(join(ROOT, path), text)
  }
  if (stale.length > 0)
    say(`  These are not what the schema and the features say; run \`npm run codegen\`: ${stale.join(', ')}`)
  return code === 0 && stale.length === 0
}

function readGenerated() {
  const files = GENERATED.flatMap((path) =>
    statSync(join(ROOT, path)).isFile()
      ? [path]
      : readdirSync(join(ROOT, path), { recursive: true }).map((file) => join(path, String(file))),
  )
  return new Map(
    files
      .filter((path) => statSync(join(ROOT, path)).isFile())
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  )
}
