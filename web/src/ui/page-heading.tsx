import type { ReactNode } from 'react'

/** Each character of a title may take a part of the font, of 35 kB, that no other takes. */
const MAX_IN_FETCHED_FONT = 8

/** The head of a page: what kind of thing it is, its name, its name in the other language, a summary. */
export function PageHeading({
  kicker,
  title,
  otherTitle,
  otherLang,
  badges,
  children,
}: {
  kicker?: ReactNode
  title: ReactNode
  /** The name in the other language, set small below. */
  otherTitle?: string
  /** Language tag of `otherTitle`. */
  otherLang?: string
  badges?: ReactNode
  children?: ReactNode
}) {
  const isShort = typeof title === 'string' && title.length <= MAX_IN_FETCHED_FONT
  return (
    <header className="pt-8 pb-6 md:pt-12 md:pb-8">
      {kicker && <p className="mb-2 text-sm text-ink-soft">{kicker}</p>}
      <h1 className={`text-3xl md:text-[2.625rem] ${isShort ? '' : 'font-serif'}`}>
        {title}
        {badges && (
          <span className="ml-3 inline-flex gap-2 align-middle font-sans text-base font-normal">
            {badges}
          </span>
        )}
      </h1>
      {otherTitle && (
        <p lang={otherLang} className="mt-1.5 font-serif text-lg text-ink-soft">
          {otherTitle}
        </p>
      )}
      {children && <div className="measure mt-4 text-lg">{children}</div>}
    </header>
  )
}
