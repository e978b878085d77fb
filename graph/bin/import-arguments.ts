import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ColumnMapping } from '../src/importing/column-names.ts'
import { describeUnknownEncoding, isEncoding } from '../src/importing/detect-text-format.ts'
import { createTarget, type ImportTarget, nameOfFolder } from '../src/importing/import-target.ts'
import { parseMapping } from '../src/importing/parse-mappings.ts'
import type { FirmKind } from '../src/matching/model/facts.ts'
import { findDataFolder } from './find-graph.ts'
import { readKind, readKindOfType } from './kind-of-type.ts'

/** npm runs scripts in the root of the work tree; names of files are meant where the user is. */
const here = process.env.INIT_CWD ?? process.cwd()

export const usage = `
npm run import -- DIR [options]    imports firms and, where they are there, projects, participations, ip_assets, briefs and
                                   vocabularies (capabilities, heritage_domains, markets) from DIR, a folder or a workbook (.xlsx, .ods)
npm run import -- --undo ...       takes an import out again: name it by DIR, --as NAME or --namespace NAME
npm run import -- --list           shows what was imported

  --dry-run              check everything and write nothing
  --strict               import nothing if any row is bad
  --namespace NAME       keep the import apart from the network, under labels and indexes of its own
  --as NAME              what to call the import; without it the folder's name
  --kind-of TYPE=KIND    firms of this type are TRADITIONAL or DIGITAL; may be given several times
  --kind KIND            which side other firms stand on that do not say so; without it DIGITAL, marked as assumed
  --map MEANING          what columns mean, e.g. 'firms:企业=nameZh,备注=', or a file of JSON; may be given several times
  --encoding NAME        encoding of files that are not UTF-8, for example gb18030, big5 or windows-1252
  --duplicates FILE      where the list of likely duplicates goes; without it a file in the data folder
  --merge FILE           that list with same or different in its last column: rows that are the same as another firm do not become
                         one, and what refers to them goes to that firm
  --report FILE          where the list of bad rows goes; without it a file in the data folder

The files and their columns: docs/importing.md`

export type ImportCommand =
  | { command: 'help' | 'list' }
  | { command: 'undo'; target: ImportTarget }
  | {
      command: 'import'
      target: ImportTarget
      directory: string
      dryRun: boolean
      strict: boolean
      kindOfType: Map<string, FirmKind>
      otherwise: FirmKind
      encoding: string | null
      mappings: ColumnMapping[]
      report: string
      duplicates: string
      merge: string | null
    }

/**
 * What the user asked for. @throws RangeError or TypeError with a message for the user if that cannot be
 * understood.
 */
export function readArguments(args: string[]): ImportCommand {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      undo: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      namespace: { type: 'string' },
      as: { type: 'string' },
      'kind-of': { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', default: 'DIGITAL' },
      map: { type: 'string', multiple: true, default: [] },
      encoding: { type: 'string' },
      report: { type: 'string' },
      duplicates: { type: 'string' },
      merge: { type: 'string' },
    },
  })
  const [directory, ...more] = positionals
  if (values.help) return { command: 'help' }
  if (values.list) return { command: 'list' }
  if (more.length > 0)
    throw new RangeError(`One folder or workbook at a time: ${more.join(' ')} is too much.`)
  if (values.namespace !== undefined && values.as !== undefined)
    throw new RangeError('--namespace and --as name the same thing: give one of them.')
  const name =
    values.namespace ?? values.as ?? (directory && nameOfFolder(basename(resolve(here, directory))))
  if (!name) throw new RangeError('Name the folder or workbook to import.')
  const target = createTarget(values.namespace === undefined ? 'live' : 'namespace', name)
  if (values.undo) return { command: 'undo', target }
  if (!directory) throw new RangeError('Name the folder or workbook to import.')
  if (values.merge !== undefined && target.kind === 'namespace')
    throw new RangeError('--merge is for the live network: a namespace has nothing to do with its firms.')
  const encoding = values.encoding ?? null
  if (encoding !== null && !isEncoding(encoding)) throw new RangeError(describeUnknownEncoding(encoding))
  return {
    command: 'import',
    target,
    directory: resolve(here, directory),
    dryRun: values['dry-run'],
    strict: values.strict,
    kindOfType: new Map(values['kind-of'].map(readKindOfType)),
    otherwise: readKind(values.kind),
    encoding,
    mappings: values.map.flatMap(readMapping),
    report: fileOf(values.report, `${name}-bad-rows.csv`),
    duplicates: fileOf(values.duplicates, `${name}-likely-duplicates.csv`),
    merge: values.merge === undefined ? null : resolve(here, values.merge),
  }
}

function fileOf(given: string | undefined, name: string): string {
  return given ? resolve(here, given) : join(findDataFolder(), 'imports', name)
}

/** What is written, or what stands in the file that is named. */
function readMapping(text: string): ColumnMapping[] {
  return parseMapping(text.endsWith('.json') ? readFileSync(resolve(here, text), 'utf8') : text)
}
