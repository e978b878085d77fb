import { type ReactNode, useId } from 'react'

/** A few alternatives in a row; one is selected. What is wrong with the choice stands below. */
export function ChoiceRow({
  name,
  legend,
  choices,
  chosen,
  error,
}: {
  name: string
  legend: string
  choices: { value: string; name: string }[]
  chosen: string
  error?: ReactNode
}) {
  const id = useId()
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="border-t border-hairline py-3">
      <legend className="float-left mb-1 w-full font-medium">{legend}</legend>
      <div className="clear-both space-y-0.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="flex min-h-8 items-start gap-2.5 py-1 text-[0.9375rem] leading-6"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              className="mt-1 size-4 shrink-0"
            />
            {choice.name}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-cinnabar">
          {error}
        </p>
      )}
    </fieldset>
  )
}
