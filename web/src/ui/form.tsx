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
import type { FormErrors } from '@/lib/form-error.ts'
import { type ButtonLook, buttonClasses } from './button.tsx'
import { fieldsOf, focusFirst, messageFor } from './form-fields.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { useUnsavedQuestion } from './use-unsaved-question.ts'

/** Messages on what is wrong, by the name of the field. */
export const FieldErrors = createContext<Record<string, ReactNode>>({})

/**
 * A form sent by script, with its one button. All that is wrong is said in the reader's language, each beside
 * its field, and the first such field gets the focus; errors that are about no field of the form are shown
 * above them. `send` returns nothing when all went well; what comes next is its own to do.
 */
export function Form({
  send,
  check,
  submit,
  look = 'seal',
  asksBeforeLeaving = false,
  children,
}: {
  send: (values: FormData) => Promise<FormErrors | undefined>
  /** What is wrong beside what the fields find themselves; nothing is sent then. */
  check?: (values: FormData) => FormErrors
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
  const [formErrors, setFormErrors] = useState<{ errors: FormErrors; attempt: number }>()
  const [pending, setPending] = useState(false)
  const unsaved = useUnsavedQuestion(t('unsaved'))

  const checkAll = (form: HTMLFormElement): FormErrors => {
    const wrong = fieldsOf(form).flatMap((field) => {
      const message = messageFor(field, t)
      return message ? [{ field: field.name, message }] : []
    })
    return [...wrong, ...(check?.(new FormData(form)) ?? [])]
  }
  const show = (form: HTMLFormElement, wrong: FormErrors) => {
    const fields = fieldsOf(form)
    const beside: Record<string, ReactNode> = {}
    const above: FormErrors[number][] = []
    for (const error of wrong) {
      // The API names an entry of a list by its place, e.g. `markets.3`.
      const name = error.field?.split('.')[0]
      // An error may be about a field that this form does not ask for, e.g. the firm itself.
      if (!name || !fields.some((field) => field.name === name)) above.push(error)
      else beside[name] ??= error.message
    }
    setErrors(beside)
    setFormErrors((last) =>
      above.length > 0 ? { errors: above, attempt: (last?.attempt ?? 0) + 1 } : undefined,
    )
    if (above.length === 0) focusFirst(fields.filter((field) => beside[field.name]))
  }
  const onSubmit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (pending) return
    const wrong = checkAll(form)
    show(form, wrong)
    if (wrong.length > 0) return
    setPending(true)
    // Where all goes well `send` may lead to another page.
    unsaved.noteSaved()
    const outcome = await send(new FormData(form)).catch(() => [{ message: t('unavailable') }])
    setPending(false)
    if (!outcome) return
    unsaved.noteChange(asksBeforeLeaving)
    show(form, outcome)
  }
  const noteChange = (event: ChangeEvent<HTMLFormElement>) => {
    unsaved.noteChange(asksBeforeLeaving)
    const { name } = event.target as Partial<HTMLInputElement>
    if (name && errors[name] && event.target.validity?.valid) setErrors(({ [name]: _, ...others }) => others)
  }
  return (
    // Before the script runs nothing can be sent, and a password must never end up in an address.
    <form method="post" noValidate aria-busy={pending} onSubmit={onSubmit} onChange={noteChange}>
      {formErrors && (
        <div
          key={formErrors.attempt}
          ref={focusOnMount}
          role="alert"
          tabIndex={-1}
          className="mb-5 space-y-2 border-l-2 border-cinnabar pl-3"
        >
          {formErrors.errors.map(({ field, message, code }) => (
            <p key={field ?? 'form'}>
              {message}
              {code === 'UNAUTHENTICATED' && <SignInAgain />}
            </p>
          ))}
        </div>
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
