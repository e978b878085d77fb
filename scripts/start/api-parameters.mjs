import { memoryOfMachine } from '../../graph/server/settings.mjs'

/**
 * A question for partners makes some ten megabytes that are soon released: with V8's 16 every other one
 * would wait for a collection.
 */
const LARGEST_YOUNG_SPACE = 128

/**
 * The parameters of node that run the api, from the folder of api: room for what is young is a 64th of the
 * machine's memory at most; V8 may take three times as much.
 * @param {number} [totalBytes] memory of the machine
 * @returns {string[]}
 */
export function apiParameters(totalBytes = memoryOfMachine()) {
  const megabytes = Math.min(LARGEST_YOUNG_SPACE, Math.max(16, Math.floor(totalBytes / 64 / 2 ** 20)))
  return [`--max-semi-space-size=${megabytes}`, '--import', 'tsx', 'src/main.ts']
}
