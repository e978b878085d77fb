import { parseArgs } from 'node:util'
import { benchAnonymousLoad } from './anonymous-load/bench.ts'
import { benchMatching } from './matching/bench.ts'

const USAGE = `npm run bench -- matching [--large] [--sizes 10000,100000] [--name NAME]
npm run bench -- anonymous-load [--name NAME]

  --large   also a million firms
  --sizes   other numbers of firms
  --name    of the files in bench/results; the benchmark's own by default`

const DEFAULT_SIZES = [10_000, 100_000]
const LARGE = 1_000_000

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      large: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      name: { type: 'string' },
    },
  })
  const sizes = values.sizes?.split(',').map(Number) ?? [...DEFAULT_SIZES, ...(values.large ? [LARGE] : [])]
  const benchmark = positionals.join()
  const name = values.name ?? benchmark
  if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 100)) throw new Error(USAGE)
  if (benchmark === 'matching') await benchMatching({ sizes, name, say: console.info })
  else if (benchmark === 'anonymous-load') await benchAnonymousLoad({ name, say: console.info })
  else throw new Error(USAGE)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
