import type { ComponentProps } from 'react'

/**
 * Chooses files. The browser's own words would be in its language, not the page's: the field lies over ours,
 * and takes files that are dropped on it.
 */
export function FileInput({ word, ...rest }: ComponentProps<'input'> & { word: string }) {
  return (
    <div className="relative flex min-h-11 items-center justify-center rounded-small border border-hairline-strong border-dashed px-3 py-2 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <span aria-hidden="true">{word}</span>
      <input {...rest} type="file" className="absolute inset-0 w-full cursor-pointer opacity-0" />
    </div>
  )
}
