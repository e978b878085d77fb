import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import { Link } from './link.tsx'

/** `seal`: the one thing to do next, at most once a view. `plain`: everything else. */
export type ButtonLook = 'seal' | 'plain'

const looks: Record<ButtonLook, string> = {
  seal: 'bg-cinnabar-fill text-on-cinnabar hover:bg-cinnabar-fill-hover border-transparent',
  plain: 'border-hairline-strong hover:border-ink',
}

/** The classes of a button, for elements that are not one. */
export function buttonClasses(look: ButtonLook = 'plain', className?: string): string {
  return clsx(
    'inline-flex min-h-11 items-center justify-center gap-2 rounded-small border px-5 py-2 text-center font-medium leading-snug',
    'motion-safe:transition-colors disabled:opacity-60',
    looks[look],
    className,
  )
}

/** A button; it submits nothing unless `type="submit"`. */
export function Button({
  look,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClasses(look, className)} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({
  look,
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={buttonClasses(look, className as string)} {...rest} />
}
