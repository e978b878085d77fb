import { hanSpellingsOf } from './han-look-alikes.ts'
import { foldName, nameKeyOf, simplify } from './name-key.ts'

/** The key of a name, and those of names that look like it in Han; at most 33. */
export function lookAlikeKeysOf(name: string): string[] {
  const written = [name, ...hanSpellingsOf(simplify(foldName(name)))]
  return [...new Set(written.map(nameKeyOf))].filter((key) => key !== null)
}
