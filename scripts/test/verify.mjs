// The quick checks: what a commit must pass before any test is run.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTED } from '../codegen/collect-features.mjs'
import { ROOT } from '../start/settings.mjs'
import { programOf } from './packages.mjs'
import { wordsAreOfTheGlossary } from './words.mjs'

/** Made by `npm run codegen`. */
const GENERATED = ['api/src/modules', 'api/schema.graphqls', 'web/src/gql', ...COLLECTED]

/**
 * @typedef {object} Tools
 * @property {(parameters: string[]) => Promise<number>} node runs Node with these parameters in the work
 *   tree, and returns its exit code
 * @property {(line: string) => void} say
 */

/**
 * Format and lint, types of each package, no dependency that nothing uses, generated files up to date: the
 * longest first.
 * @returns {{ name: string, run: (tools: Tools) => Promise<boolean> }[]}
 */
export function checks() {
  return [
    { name: 'generated files', run: generatedFilesAreCurrent },
    ...['api', 'graph', 'web'].map(typesOf),
    {
      name: 'format and lint',
      run: async ({ node }) => (await node([programOf('@biomejs/biome', 'bin/biome'), 'check', '.'])) === 0,
    },
    {
      name: 'unused dependencies',
      run: async ({ node }) => (await node([programOf('knip', 'bin/knip.js'), '--no-progress'])) === 0,
    },
    ...['bench', 'scripts'].map(typesOf),
    { name: 'words of the glossary', run: async ({ say }) => wordsAreOfTheGlossary(say) },
  ]
}

/** @param {string} part folder of a package */
function typesOf(part) {
  return {
    name: `types of ${part}`,
    run: async (/** @type {Tools} */ { node }) => {
      if (part === 'web') await node([programOf('next', 'dist/bin/next', 'web'), 'typegen', 'web'])
      return (await node([programOf('typescript', 'bin/tsc'), '-p', part])) === 0
    },
  }
}

/** @param {Tools} tools */
async function generatedFilesAreCurrent({ node, say }) {
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
