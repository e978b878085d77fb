// `npm run codegen`: the lists of what features declare, then types and documents from the schema.
import { spawnSync } from 'node:child_process'
import { collectFeatures } from './codegen/collect-features.mjs'
import { ROOT } from './start/settings.mjs'
import { programOf } from './test/packages.mjs'

collectFeatures()
const parameters = [programOf('@graphql-codegen/cli', 'esm/bin.js'), '--config', 'codegen.ts']
const { status } = spawnSync(process.execPath, [...parameters, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exit(status ?? 1)
