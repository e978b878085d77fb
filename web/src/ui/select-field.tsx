interface Choice {
  value: string
  name: string
}

/** A choice of one, as the platform draws it: it needs no script, and phones show their own wheel. */
export function SelectField({
  label,
  name,
  chosen,
  all,
  choices = [],
  groups = [],
}: {
  label: string
  /** Name of the parameter in the address. */
  name: string
  chosen: string | null
  /** The choice of none. */
  all: string
  choices?: readonly Choice[]
  groups?: readonly { name: string; choices: readonly Choice[] }[]
}) {
  const known = [...choices, ...groups.flatMap((group) => group.choices)].some(
    ({ value }) => value === chosen,
  )
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-sm text-ink-soft">{label}</span>
      {/* The key makes a fresh field when the address changes: a default value holds only once. */}
      <select
        key={chosen}
        name={name}
        defaultValue={chosen ?? ''}
        className="min-h-11 w-full rounded-small border border-hairline-strong bg-paper-raised px-2.5"
      >
        <option value="">{all}</option>
        {/* What an address asks for and nothing is called narrows the list all the same. */}
        {chosen && !known && <option value={chosen}>{chosen}</option>}
        {choices.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.choices.map(toOption)}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

function toOption({ value, name }: Choice) {
  return (
    <option key={value} value={value}>
      {name}
    </option>
  )
}
