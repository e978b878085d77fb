'use client'

import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import {
  type ChangeEvent,
  createContext,
  type ReactNode,
  type SubmitEvent,
  useState,
  useSyncExternalStore,
} from 'react'
import type { FormError } from '@/lib/form-error.ts'
import { type ButtonLook, buttonClasses } from './button.tsx'
import { useUnsavedQuestion } from './use-unsaved-question.ts'

type TypedField = HTMLInputElement | HTMLTextAreaElement

/** Messages on what is wrong, by the name of the field. */
export const FieldErrors = createContext<Record<string, ReactNode>>({})

/**
 * A form sent by script, with its one button. What is wrong is said in the reader's language beside the
 * field, and the first such field gets the focus; an error that is about no field is shown above
 * them. `send` returns nothing when all went well; what comes next is its own to do.
 */
export function Form({
  send,
  submit,
  look = 'seal',
  asksBeforeLeaving = false,
  children,
}: {
  send: (values: FormData) => Promise<FormError | undefined>
  /** The word on the button. */
  submit: ReactNode
  look?: ButtonLook
  /** Whether the page asks before it is left while something was typed that has not been sent. */
  asksBeforeLeaving?: boolean
  children?: ReactNode
}) {
  const t = useTranslations('client.form')
  const ready = useSyncExternalStore(subscribeToNothing, isScriptRunning, isNoScriptRunning)
  const [errors, setErrors] = useState<Record<string, ReactNode>>({})
  const [formError, setFormError] = useState<{ message: ReactNode; attempt: number }>()
  const [pending, setPending] = useState(false)
  const unsaved = useUnsavedQuestion(t('unsaved'))

  const describeRange = (field: TypedField) => {
    const { min, max } = field as HTMLInputElement
    return t('range', { min, max })
  }
  const messageFor = (field: TypedField): string | undefined => {
    const { validity, value, minLength, type, required } = field
    // Blanks say nothing.
    if (validity.valueMissing || (required && value.trim() === '')) return t('required')
    if (validity.typeMismatch || (type === 'email' && validity.patternMismatch)) return t('email')
    if (validity.rangeUnderflow || validity.rangeOverflow || validity.badInput) return describeRange(field)
    // The browser's own check counts only what was typed by hand.
    if (value && minLength > 0 && value.length < minLength) return t('tooShort', { count: minLength })
    return validity.valid ? undefined : t('invalid')
  }
  const check = (form: HTMLFormElement) => {
    const wrong: [TypedField, string][] = []
    for (const field of form.elements) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue
      const message = messageFor(field)
      if (message) wrong.push([field, message])
    }
    setErrors(Object.fromEntries(wrong.map(([field, message]) => [field.name, message])))
    wrong[0]?.[0].focus()
    return wrong.length === 0
  }
  const reject = (form: HTMLFormElement, { message, field }: FormError) => {
    const input = field ? form.elements.namedItem(field) : null
    // An error may be about a field that this form does not ask for, e.g. the firm itself.
    if (field && (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) {
      setErrors({ [field]: message })
      input.focus()
    } else setFormError((last) => ({ message, attempt: (last?.attempt ?? 0) + 1 }))
  }
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (pending || !check(form)) return
    setPending(true)
    setFormError(undefined)
    // Where all goes well `send` may lead to another page.
    unsaved.noteSaved()
    const outcome = await send(new FormData(form)).catch(() => ({ message: t('unavailable') }))
    setPending(false)
    if (outcome) {
      unsaved.noteChange(asksBeforeLeaving)
      reject(form, outcome)
    }
  }
  const noteChange = (event: ChangeEvent<HTMLFormElement>) => {
    unsaved.noteChange(asksBeforeLeaving)
    const { name } = event.target as Partial<HTMLInputElement>
    if (name && errors[name] && event.target.validity?.valid) setErrors(({ [name]: _, ...others }) => others)
  }
  return (
    // Before the script runs nothing can be sent, and a password must never end up in an address.
    <form method="post" noValidate aria-busy={pending} onSubmit={onSubmit} onChange={noteChange}>
      {formError && (
        <p
          key={formError.attempt}
          ref={focusOnMount}
          role="alert"
          tabIndex={-1}
          className="mb-5 border-l-2 border-cinnabar pl-3"
        >
          {formError.message}
        </p>
      )}
      <FieldErrors value={errors}>
        <div className="space-y-5">{children}</div>
      </FieldErrors>
      <button
        type="submit"
        disabled={!ready}
        aria-disabled={pending}
        className={buttonClasses(look, clsx('aria-disabled:opacity-60', children && 'mt-6'))}
      >
        {submit}
      </button>
      <noscript>
        <p className="mt-3 text-sm text-ink-soft">{t('needsScript')}</p>
      </noscript>
    </form>
  )
}

const subscribeToNothing = () => () => {}
const isScriptRunning = () => true
const isNoScriptRunning = () => false
const focusOnMount = (node: HTMLElement | null) => node?.focus()
