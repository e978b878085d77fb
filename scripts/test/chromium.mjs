// The browser of the tests: the one that is there, else one that this installs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { StartError } from '../start/start-error.mjs'
import { programOf, requireOf } from './packages.mjs'

// The one without windows takes half of the time, and does for tests what the others do.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * @typedef {(name: string, command: string, parameters: string[], environment?: NodeJS.ProcessEnv) =>
 * Promise<void>} Run
 */

/**
 * Finds Chromium, or installs it with a font that has Chinese: from apt as root on Debian and Ubuntu,
 * otherwise Playwright's own.
 * @param {Run} run runs a program to its end and throws when it fails
 * @returns {Promise<string>} its path
 * @throws {StartError} when none is available
 */
export async function ensureChromium(run) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (answers(named)) return named
    throw new StartError(
      `CHROMIUM_PATH=${named} is no browser that starts: set it to a Chromium, or unset it.`,
    )
  }
  const found = findChromium()
  if (found) return found
  const reasons = []
  if (mayUseApt()) {
    const silent = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const browser of ['chromium-headless-shell', 'chromium']) {
      try {
        await run('Updating the package lists', 'apt-get', ['update'], silent)
        const parameters = ['install', '-y', '--no-install-recommends', browser, 'fonts-noto-cjk']
        await run('Installing Chromium', 'apt-get', parameters, silent)
      } catch (error) {
        reasons.push(/** @type {Error} */ (error).message)
      }
      const installed = findChromium()
      if (installed) return installed
    }
  }
  try {
    const command = programOf('@playwright/test', 'cli.js', 'web')
    await run('Installing Chromium', process.execPath, [command, 'install', 'chromium'])
    /** @type {{ chromium: { executablePath: () => string } }} */
    const { chromium } = requireOf('web')('@playwright/test')
    if (answers(chromium.executablePath())) return chromium.executablePath()
  } catch (error) {
    reasons.push(/** @type {Error} */ (error).message)
  }
  throw new StartError(
    `No Chromium was found and none could be installed: install it (Debian and Ubuntu: apt install chromium fonts-noto-cjk) or set CHROMIUM_PATH to one.\n${reasons.join('\n')}`,
  )
}

function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC]
  return paths.find((path) => existsSync(path) && answers(path))
}

/**
 * Ubuntu's package of this name is a note that points to a snap: only a browser that says its version counts.
 * @param {string} path
 */
function answers(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /\d+\.\d+/.test(stdout)
}

function mayUseApt() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  )
}
