// What the terminal shows while Heming starts: one line a step, with its time.

/** @param {number} since */
function secondsSince(since) {
  return ((Date.now() - since) / 1_000).toFixed(1)
}

const interactive = Boolean(process.stdout.isTTY)

// A terminal that has gone away must not take the programs with it.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

/** @type {Map<symbol, string>} */
const underWay = new Map()

function draw() {
  if (!interactive) return
  const texts = [...underWay.values()]
  process.stdout.write(
    `\r\u001b[2K${texts.length ? `  · ${texts.join(' · ').slice(0, (process.stdout.columns ?? 80) - 6)}` : ''}`,
  )
}

/** @param {string} line */
export function say(line) {
  if (interactive && underWay.size) process.stdout.write('\r\u001b[2K')
  console.log(line)
  draw()
}

/**
 * Runs a step and says how long it took.
 * @template Result
 * @param {string} title
 * @param {(show: (text: string) => void) => Promise<Result>} work may show how far it is
 * @param {(result: Result) => string | undefined} [describe] what to say at the end; nothing is said when it
 *   returns undefined
 * @returns {Promise<Result>}
 */
export async function step(title, work, describe = () => title) {
  const key = Symbol(title)
  const began = Date.now()
  underWay.set(key, title)
  draw()
  try {
    const result = await work((text) => {
      underWay.set(key, text)
      draw()
    })
    underWay.delete(key)
    const line = describe(result)
    if (line) say(`  ✓ ${line.padEnd(58)} ${secondsSince(began).padStart(6)} s`)
    draw()
    return result
  } catch (error) {
    underWay.delete(key)
    draw()
    throw error
  }
}
