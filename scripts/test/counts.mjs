// How many tests passed and failed, and which failed, read from what the runners wrote down.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

/**
 * Reads the report of vitest's json reporter.
 * @param {string} path
 * @returns {Counts} all 0 if there is none; a file that failed before its first test is listed too
 */
export function readVitestReport(path) {
  const report = readReport(path)
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report
  const failures = []
  for (const { name, status, assertionResults = [] } of report.testResults ?? []) {
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) failures.push(name)
    for (const test of failed) failures.push(`${name} › ${test.fullName}`)
  }
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures,
  }
}

/**
 * Reads the report of Playwright's json reporter. A test that passed only when it was tried again counts as
 * failed.
 * @param {string} path
 * @returns {Counts} all 0 if there is none
 */
export function readPlaywrightReport(path) {
  const report = readReport(path)
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {}
  const failures = (report.suites ?? []).flatMap(failuresOf)
  return { passed: expected, failed: unexpected + flaky, skipped, failures }
}

/** @param {any} suite @returns {string[]} */
function failuresOf({ title, specs = [], suites = [] }) {
  const own = specs
    .filter((/** @type {any} */ { tests }) =>
      tests.some((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky'),
    )
    .map((/** @type {any} */ spec) => `${title} › ${spec.title}`)
  return [...own, ...suites.flatMap(failuresOf)]
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}
