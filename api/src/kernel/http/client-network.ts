import ipaddr from 'ipaddr.js'

/** The networks that limits by address count for. */
export interface Networks {
  /** An IPv4 address itself, and the /64 of an IPv6 address, because one machine is given that many. */
  narrow: string
  /**
   * The /24 of an IPv4 address, and the /48 of an IPv6 address, because one customer may be given that many.
   */
  wide: string
}

/** NAT64 (RFC 6052): IPv4 addresses as machines with IPv6 alone reach them. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number]

/**
 * The networks of a client address, however it is written: with the port of a proxy that adds it, in
 * brackets, in capitals or with zeros. An IPv4 address written as IPv6 is the IPv4 one. What is no address is
 * a network of its own.
 */
export function networksOf(address: string): Networks {
  const parsed = parseAddress(address)
  if (!parsed) return { narrow: address, wide: address }
  if (parsed.kind() === 'ipv4') {
    const text = parsed.toString()
    return { narrow: text, wide: `${text.split('.').slice(0, 3).join('.')}.0/24` }
  }
  const groups = (parsed as ipaddr.IPv6).parts.slice(0, 4).map((group) => group.toString(16))
  return { narrow: `${groups.join(':')}::/64`, wide: `${groups.slice(0, 3).join(':')}::/48` }
}

/**
 * The address of a client in its usual form, without a port; an IPv4 address written as IPv6 is the IPv4 one.
 * Where a proxy names something that is no address, it is the address of the proxy: else each odd spelling
 * would be a client of its own.
 */
export function clientAddressOf({
  ip,
  socket,
}: {
  ip: string
  socket: { remoteAddress?: string | undefined }
}): string {
  const { remoteAddress = '' } = socket
  return (parseAddress(ip) ?? parseAddress(remoteAddress))?.toString() ?? remoteAddress
}

/** The narrow one of the networks of a client address. */
export function networkOf(address: string): string {
  return networksOf(address).narrow
}

function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const [, bracketed, dotted] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+)(?::\d+)?$/.exec(text.trim()) ?? []
  if (dotted !== undefined) return parseIPv4(dotted)
  const [bare = ''] = (bracketed ?? text.trim()).split('%')
  if (!bare.includes(':') || !ipaddr.IPv6.isValid(bare)) return null
  const address = ipaddr.IPv6.parse(bare)
  if (address.isIPv4MappedAddress()) return address.toIPv4Address()
  return address.match(NAT64) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address
}

/**
 * Four decimal parts, also with zeros before them, which would be octal to ipaddr.js and to nobody who writes
 * addresses.
 */
function parseIPv4(text: string): ipaddr.IPv4 | null {
  const plain = text.split('.').map((part) => part.replace(/^0+(?=\d)/, ''))
  return plain.length === 4 && ipaddr.IPv4.isValid(plain.join('.'))
    ? ipaddr.IPv4.parse(plain.join('.'))
    : null
}
