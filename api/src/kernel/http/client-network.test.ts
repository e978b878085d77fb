import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientAddressOf, networkOf, networksOf } from './client-network.ts'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['', ''],
])('the wide network of %s is %s', (address, network) => {
  expect(networksOf(address).wide).toBe(network)
})

describe('however it is written, an address', () => {
  const bytes = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 255 }), { minLength: length, maxLength: length })
  const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined })
  const hex = (byte = 0) => byte.toString(16).padStart(2, '0')
  const withPort = (address: string, at: number | undefined) =>
    at === undefined ? address : address.includes(':') ? `[${address}]:${at}` : `${address}:${at}`

  test('of IPv4 is the same network', () => {
    const spellings = fc.constantFrom(
      ([a, b, c, d]: number[]) => `${a}.${b}.${c}.${d}`,
      (all: number[]) => all.map((part) => String(part).padStart(3, '0')).join('.'),
      ([a, b, c, d]: number[]) => `::ffff:${a}.${b}.${c}.${d}`,
      ([a, b, c, d]: number[]) => `::FFFF:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}`,
      ([a, b, c, d]: number[]) => `0:0:0:0:0:ffff:${a}.${b}.${c}.${d}`,
      ([a, b, c, d]: number[]) => `0000:0000:0000:0000:0000:ffff:${hex(a)}${hex(b)}:${hex(c)}${hex(d)}`,
      ([a, b, c, d]: number[]) => `64:ff9b::${a}.${b}.${c}.${d}`,
    )
    fc.assert(
      fc.property(bytes(4), spellings, port, ([a, b, c, d], spell, at) => {
        const all = [a, b, c, d].map((byte) => byte ?? 0)
        expect(networksOf(withPort(spell(all), at))).toEqual({
          narrow: `${a}.${b}.${c}.${d}`,
          wide: `${a}.${b}.${c}.0/24`,
        })
      }),
      { numRuns: 1_000 },
    )
  })

  test('of IPv6 is the same network', () => {
    const groupsOf = (all: number[]) =>
      Array.from({ length: 8 }, (_, at) => hex(all[2 * at]) + hex(all[2 * at + 1]))
    const short = (all: number[]) => groupsOf(all).map((group) => group.replace(/^0+(?=.)/, ''))
    const spellings = fc.constantFrom(
      (all: number[]) => groupsOf(all).join(':'),
      (all: number[]) => groupsOf(all).join(':').toUpperCase(),
      (all: number[]) => short(all).join(':'),
      (all: number[]) => `${short(all).join(':')}%eth0`,
      (all: number[]) =>
        short(all)
          .join(':')
          .replace(/(?<=^|:)0(?::0)+(?=:|$)/, '')
          .replace(/^:|:$/g, '::'),
    )
    fc.assert(
      fc.property(
        bytes(14),
        // Zeros are what is left out.
        fc.nat(7),
        spellings,
        port,
        (tail, zeros, spell, at) => {
          const all = [0x20, 0x01, ...tail].map((byte, place) =>
            place >= 2 * zeros && place < 2 * zeros + 6 && zeros > 0 ? 0 : byte,
          )
          const [a, b, c, d] = short(all)
          expect(networksOf(withPort(spell(all), at))).toEqual({
            narrow: `${a}:${b}:${c}:${d}::/64`,
            wide: `${a}:${b}:${c}::/48`,
          })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test.each(['', 'unknown', 'somebody', '1.2.3', '1.2.3.4.5', '1.2.3.256', '[::1', '12', '0x7f.1'])(
    'that %j is not is a network of its own',
    (text) => {
      expect(networksOf(text)).toEqual({ narrow: text, wide: text })
    },
  )
})

const PROXY = '198.51.100.7'
test.each([
  ['203.0.113.9:4711', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['[2001:DB8:0::9]:443', '2001:db8::9'],
  ['unknown', PROXY],
  ['302515974', PROXY],
  ['0x12080706', PROXY],
  ['[203.0.113.9]', PROXY],
  ['203.0.113.9%eth0', PROXY],
  ['203.0.1809', PROXY],
  ['for=203.0.113.9', PROXY],
])('the client that a proxy names %s is %s', (ip, address) => {
  expect(clientAddressOf({ ip, socket: { remoteAddress: `::ffff:${PROXY}` } })).toBe(address)
})
