import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The migrations of Heming itself. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** One schema change, as written in its file. */
export interface MigrationFile {
  /** 1, 2, 3 … without gaps. */
  version: number
  /** The file's name. */
  name: string
  /** SHA-256 of the text, line ends unified, in hex. */
  checksum: string
  /** Cypher, in order, without the semicolons. */
  statements: string[]
}

/** A migration cannot be applied as it stands; the message names the file. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

const FILE_NAME = /^V(\d{4})__[a-z0-9_]+\.cypher$/

/**
 * Reads the migrations of a folder, in order. Throws MigrationError for a wrong name, a gap, a number given
 * twice or a missing reason.
 */
export async function readMigrationFiles(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort()
  const migrations = await Promise.all(names.map((name) => readMigrationFile(folder, name)))
  migrations.forEach((migration, index) => {
    const previous = migrations[index - 1]
    if (previous?.version === migration.version) {
      throw new MigrationError(`${previous.name} and ${migration.name} have the same number.`)
    }
    if (migration.version !== index + 1) {
      throw new MigrationError(
        `${migration.name} stands where number ${index + 1} should be: numbers have no gaps.`,
      )
    }
  })
  return migrations
}

async function readMigrationFile(folder: string, name: string): Promise<MigrationFile> {
  const version = FILE_NAME.exec(name)?.[1]
  if (!version) throw new MigrationError(`${name} must be named like V0001__what_it_does.cypher.`)
  const text = (await readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
  if (!/^\/\/ *\S/.test(text)) throw new MigrationError(`${name} must begin with a // comment that says why.`)
  const statements = splitStatements(text)
  if (statements.length === 0) throw new MigrationError(`${name} holds no statement.`)
  const checksum = createHash('sha256').update(text).digest('hex')
  return { version: Number(version), name, checksum, statements }
}

/** A statement ends with a semicolon at the end of a line; lines that are comments alone are left out. */
function splitStatements(text: string): string[] {
  const code = text.replaceAll(/^\s*\/\/.*$/gm, '')
  return code
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
