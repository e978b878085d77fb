import { parseArgs } from 'node:util'
import { benchMatching } from './matching/bench.ts'

const USAGE = `npm run bench -- matching [--large] [--sizes 10000,100000] [--name NAME]

  --large   also a million firms
  --sizes   other numbers of firms
  --name    of the files in bench/results; matching by default`

const DEFAULT_SIZES = [10_000, 100_000]
const LARGE = 1_000_000

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      large: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      name: { type: 'string', default: 'matching' },
    },
  })
  const sizes = values.sizes?.split(',').map(Number) ?? [...DEFAULT_SIZES, ...(values.large ? [LARGE] : [])]
  if (positionals.join() !== 'matching' || !sizes.every((size) => Number.isSafeInteger(size) && size >= 100))
    throw new Error(USAGE)
  await benchMatching({ sizes, name: values.name, say: console.info })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
