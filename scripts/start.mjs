// `npm start` and `npm run dev`. Only the check of Node happens here: everything else may use what Node 20
// has.
import { requireNode } from './require-node.mjs'

requireNode()
import('./start/main.mjs').then((main) => main.start({ dev: process.argv.includes('--dev') }))
