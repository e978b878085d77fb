// `npm run test:e2e`. Only the check of Node happens here: everything else may use what Node 20 has.
import { requireNode } from './require-node.mjs'

requireNode()
import('./test/main.mjs').then((main) => main.testJourneys(process.argv.slice(2)))
