/** Runs of characters that people type as they lie on a keyboard or follow each other. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Fewest different characters of a password. */
const MIN_DIFFERENT = 3

/**
 * Whether a password is among the first that anybody tries: one or two characters over and over, nothing but
 * space, or one run of the keyboard or the alphabet, forwards or backwards.
 */
export function isTooSimple(password: string): boolean {
  const typed = password.normalize('NFKC').toLowerCase()
  if (!/[^\s\p{C}]/u.test(typed) || new Set(typed).size < MIN_DIFFERENT) return true
  const backwards = [...typed].reverse().join('')
  return RUNS.some((run) => run.includes(typed) || run.includes(backwards))
}
