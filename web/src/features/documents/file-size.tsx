import { useFormatter } from 'next-intl'

/** How large a file is, in the unit that people say. */
export function FileSize({ bytes }: { bytes: number }) {
  const format = useFormatter()
  const inMegabytes = bytes >= 1_000_000
  const size = format.number(inMegabytes ? bytes / 1_000_000 : Math.ceil(bytes / 1_000), {
    style: 'unit',
    unit: inMegabytes ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: inMegabytes ? 1 : 0,
  })
  return <span className="text-sm text-ink-soft">{size}</span>
}
