// How many tests passed and failed, read from what the runners wrote down.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Reads the report of vitest's json reporter.
 * @param {string} path
 * @returns {Counts} all 0 where there is none
 */
export function readVitestReport(path) {
  const report = readReport(path)
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/**
 * Reads the report of Playwright's json reporter. A test that passed only when it was tried again counts as failed.
 * @param {string} path
 * @returns {Counts} all 0 where there is none
 */
export function readPlaywrightReport(path) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(path).stats ?? {}
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
