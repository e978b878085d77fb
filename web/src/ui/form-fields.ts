import type { useTranslations } from 'next-intl'

/** A control of a form into which something is typed or chosen. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields of a form, in their order; hidden ones are none. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      each instanceof HTMLTextAreaElement ||
      each instanceof HTMLSelectElement ||
      (each instanceof HTMLInputElement && each.type !== 'hidden'),
  )
}

/**
 * Moves the focus to the first of some fields, which may stand in something that is folded away; of a row of
 * alternatives to the selected one, where the keyboard enters it.
 */
export function focusFirst(fields: Field[]): void {
  const [first] = fields
  const selected = fields.find((each) => each.name === first?.name && each.matches('[type=radio]:checked'))
  const field = selected ?? first
  const details = field?.closest('details')
  if (details) details.open = true
  field?.focus()
}

/** What is wrong with what stands in a field, as far as the field itself shows it. */
export function messageFor(
  field: Field,
  t: ReturnType<typeof useTranslations<'client.form'>>,
): string | undefined {
  const { validity, value, type, required } = field
  // Blanks say nothing.
  if (validity.valueMissing || (required && value.trim() === ''))
    return t(field instanceof HTMLSelectElement ? 'choose' : 'required')
  if (field instanceof HTMLSelectElement) return undefined
  if (validity.typeMismatch || (type === 'email' && validity.patternMismatch)) return t('email')
  if (validity.rangeUnderflow || validity.rangeOverflow || validity.badInput) {
    const { min, max } = field as HTMLInputElement
    return t('range', { min, max })
  }
  // The browser's own check counts only what was typed by hand.
  const { minLength, dataset } = field
  const over = value.length - Number(dataset.maxLength)
  if (over > 0) return t('tooLong', { max: Number(dataset.maxLength), over })
  if (value && minLength > 0 && value.length < minLength) return t('tooShort', { count: minLength })
  return validity.valid ? undefined : t('invalid')
}
