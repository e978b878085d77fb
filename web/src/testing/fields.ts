import { fireEvent } from '@testing-library/react'

/** What is typed, chosen or ticked, by the name of the field. */
export type Filling = Record<string, string | readonly string[]>

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The controls of a form with a name. */
export function fieldsNamed(form: HTMLFormElement, name: string): Control[] {
  return ([...form.elements] as Control[]).filter((each) => each.name === name && each.type !== 'hidden')
}

/** Fills a form as a person does. */
export function fill(form: HTMLFormElement, values: Filling): void {
  for (const [name, value] of Object.entries(values)) {
    const controls = fieldsNamed(form, name)
    if (controls.length === 0) throw new Error(`The form has no field ${name}.`)
    for (const control of controls) {
      const ticks = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)
      if (!ticks) fireEvent.change(control, { target: { value } })
      else if (!control.checked && [value].flat().includes(control.value)) fireEvent.click(control)
    }
  }
}

/** What stands in the fields of a form. */
export function valuesOf(form: HTMLFormElement): unknown[] {
  return [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value])
}

/**
 * What is said to be wrong with the fields of a name: the field, or the group of several, is described by it.
 */
export function messagesAt(form: HTMLFormElement, name: string): string {
  const [field] = fieldsNamed(form, name)
  const described: string[] = []
  for (let element: Element | null | undefined = field; element && element !== form; ) {
    described.push(...(element.getAttribute('aria-describedby')?.split(' ') ?? []))
    element = element.parentElement?.closest('fieldset')
  }
  const errors = described.filter((id) => id.endsWith('-error'))
  return errors.map((id) => document.getElementById(id)?.textContent).join(' ')
}
