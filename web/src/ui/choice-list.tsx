import { clsx } from 'clsx'
import { Disclosure } from './disclosure.tsx'

/** A value to tick. */
export interface TickChoice {
  value: string
  name: string
  /** Set below the one before it. */
  nested?: boolean
}

/** A group of checkboxes behind its name; open from the start where something in it is ticked. */
export function ChoiceList({
  name,
  legend,
  choices,
  chosen,
  chosenLabel,
  scrolls = false,
}: {
  name: string
  legend: string
  choices: TickChoice[]
  chosen: readonly string[]
  /** Says how many are ticked, beside the name. */
  chosenLabel?: string
  /** Whether a long list takes few rows, e.g. among other filters. */
  scrolls?: boolean
}) {
  return (
    <Disclosure open={chosen.length > 0} className="group border-t border-hairline">
      <summary className="flex min-h-11 items-center justify-between gap-3 py-1 font-medium">
        <span>{legend}</span>
        <span className="flex items-center gap-2 text-sm font-normal text-ink-soft">
          {chosen.length > 0 && chosenLabel}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="group-open:rotate-45">
            <path d="M5 0v10M0 5h10" stroke="currentColor" strokeWidth="1.4" />
          </svg>
        </span>
      </summary>
      {/* All of it, in as many columns as fit; or cut off in the middle of a row, so that more is expected. */}
      <fieldset
        className={clsx('pb-3', scrolls ? 'max-h-[17rem] overflow-y-auto' : 'columns-[15rem] gap-x-6')}
      >
        <legend className="sr-only">{legend}</legend>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={clsx(
              'flex min-h-8 break-inside-avoid items-start gap-2.5 py-1 text-[0.9375rem] leading-6',
              choice.nested && 'pl-6',
            )}
          >
            <input
              type="checkbox"
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              className="mt-1 size-4 shrink-0"
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  )
}
