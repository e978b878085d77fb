import { isIPv4, isIPv6 } from 'node:net'

/** The networks that limits by address count for. */
export interface Networks {
  /** An IPv4 address itself, and the /64 of an IPv6 address, because one machine is given that many. */
  narrow: string
  /** The /24 of an IPv4 address, and the /48 of an IPv6 address, because one customer may be given that many. */
  wide: string
}

/** The networks of a client address. An IPv4 address written as IPv6 is the IPv4 one. */
export function networksOf(address: string): Networks {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  if (isIPv4(mapped)) return { narrow: mapped, wide: `${mapped.split('.').slice(0, 3).join('.')}.0/24` }
  const [bare = ''] = address.split('%')
  if (!isIPv6(bare)) return { narrow: address, wide: address }
  const [head = '', tail] = bare.split('::')
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'))
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  // A dotted end is two groups; it is never among the first four unless what stands before it is short.
  const length = before.length + after.length + (bare.includes('.') ? 1 : 0)
  const groups = tail === undefined ? before : [...before, ...Array(8 - length).fill('0'), ...after]
  const prefix = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16))
  return { narrow: `${prefix.join(':')}::/64`, wide: `${prefix.slice(0, 3).join(':')}::/48` }
}

/** The narrow one of the networks of a client address. */
export function networkOf(address: string): string {
  return networksOf(address).narrow
}
