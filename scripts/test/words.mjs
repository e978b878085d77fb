// Words that the glossary in CONTRIBUTING.md replaced: one that comes back fails the check.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../start/settings.mjs'

/** @type {{ word: RegExp, instead: string }[]} */
const REPLACED = [
  { word: /\basker|Asker|ASKER/, instead: 'requester in the api, subject in matching' },
  { word: /patience/i, instead: 'timeout' },
  { word: /\bisTwice\b|\bNotUnique\b/, instead: 'UniqueViolation' },
  { word: /\bkin(Projects|ship)?\b|KinProject/, instead: 'similar projects' },
  { word: /\bforget[A-Z]|FORGET_/, instead: 'delete, purge or reset' },
  { word: /\bdeeds?\b/i, instead: 'action' },
  { word: /\brivals?\b|textbook/i, instead: 'baseline' },
  { word: /\btell[A-Z]|\btells?\b/, instead: 'notify, describe or render' },
  { word: /\bsought\b|SOUGHT/, instead: 'candidate or draft' },
  { word: /\b[Rr]efusals?\b|\brefuse\b|Refused\b/, instead: 'error response, reject, rejected' },
  { word: /\bSentence\b/, instead: 'LocalisedMessage, or StartError in scripts' },
  { word: /\bMOST_[A-Z]|\bLEAST_|LONGEST_/, instead: 'MAX_ or MIN_' },
  { word: /strongest\(/, instead: 'top-K' },
  { word: /passesGates/, instead: 'eligibility' },
  { word: /\bone asking\b/, instead: 'viewer or requester' },
  { word: /\banew\b/i, instead: 'again' },
  { word: /\btold\b/i, instead: 'notified, described or rendered' },
  { word: /\bwhoever\b/i, instead: 'everybody who, or the word for them' },
]

/** Folders with code of ours. */
const FOLDERS = ['api', 'bench', 'graph', 'scripts', 'web']
const CODE = /\.(ts|tsx|mjs|graphql)$/

/** Files that quote the words, generated ones, and what is not ours. */
const EXEMPT =
  /^scripts\/test\/words\.mjs$|\.generated\.|^web\/src\/gql\/|(^|\/)(node_modules|\.next|\.data)\//

/** Longest line of a comment; Biome holds code to the same. */
const COLUMNS = 110
const COMMENT = /^\s*(\/\/ (?!biome-ignore)|\/?\*)/

/**
 * Whether no line of our code has a replaced word, and no comment is too long; says which do.
 * @param {(line: string) => void} say
 */
export function wordsAreOfTheGlossary(say) {
  const found = FOLDERS.flatMap(listFiles)
    .filter((file) => CODE.test(file) && !EXEMPT.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
      return [...findReplaced(file, lines), ...findLongComments(file, lines)]
    })
  for (const line of found) say(`  ${line}`)
  return found.length === 0
}

/**
 * Files below a folder, without those of installed packages and builds.
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return EXEMPT.test(`${path}/`) ? [] : listFiles(path)
    return entry.isFile() ? [path] : []
  })
}

/**
 * @param {string} file
 * @param {string[]} lines
 */
function findLongComments(file, lines) {
  return lines.flatMap((line, index) =>
    line.length > COLUMNS && COMMENT.test(line) && line.trim().includes(' ', COLUMNS / 2)
      ? [`${file}:${index + 1}: the comment is longer than ${COLUMNS} columns`]
      : [],
  )
}

/**
 * @param {string} file
 * @param {string[]} lines
 */
function findReplaced(file, lines) {
  return lines.flatMap((line, index) =>
    REPLACED.filter(({ word }) => word.test(line)).map(
      ({ word, instead }) => `${file}:${index + 1}: '${word.exec(line)?.[0]}' is ${instead} here`,
    ),
  )
}
