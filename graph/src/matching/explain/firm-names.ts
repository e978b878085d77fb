import { withoutLegalForm } from '../../firms/legal-forms.ts'

const BRACKETS = /^(.+?)\s*[（(]([^（）()]+)[）)]$/

/** The name of a firm in running text: without the full name of its company, if that follows in brackets. */
export function shortFirmName(name: string): string {
  const [, short, inBrackets = ''] = BRACKETS.exec(name) ?? []
  const small = inBrackets.toLowerCase()
  return short && withoutLegalForm(small) !== small ? short : name
}
