import type { FirmKind } from '../src/matching/model/facts.ts'

/** What `--kind-of TYPE=KIND` says. @throws RangeError with a message for the user. */
export function readKindOfType(text: string): [type: string, kind: FirmKind] {
  const at = text.lastIndexOf('=')
  if (at < 1)
    throw new RangeError(`--kind-of ${text} is not understood: write it as TYPE=TRADITIONAL or TYPE=DIGITAL.`)
  return [text.slice(0, at), readKind(text.slice(at + 1))]
}

/** A kind of firm as written. @throws RangeError with a message for the user. */
export function readKind(text: string): FirmKind {
  if (text !== 'TRADITIONAL' && text !== 'DIGITAL')
    throw new RangeError(`${JSON.stringify(text)} is not a kind of firm: write TRADITIONAL or DIGITAL.`)
  return text
}
