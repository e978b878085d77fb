// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')

/** Both values of a colour: on paper and by night. */
function readColour(name: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? []
  if (!light || !dark) throw new Error(`theme.css has no colour --${name} with two values.`)
  return { light, dark }
}

/** Relative luminance of an sRGB colour, 0..1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1..21, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

describe('the colours', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  const text = [
    ['ink', 'paper'],
    ['ink', 'paper-raised'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'paper-raised'],
    ['ink-soft', 'paper-sunk'],
    ['cinnabar', 'paper'],
    ['on-cinnabar', 'cinnabar-fill'],
    ['on-cinnabar', 'cinnabar-fill-hover'],
    ['celadon', 'paper'],
    ['celadon', 'celadon-wash'],
    ['ochre', 'paper'],
    ['ochre', 'ochre-wash'],
  ] as const
  it.each(text)('%s on %s can be read (4.5 or more)', (name, ground) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(readColour(name)[scheme], readColour(ground)[scheme]), scheme).toBeGreaterThanOrEqual(
        4.5,
      )
  })

  it('draw the edge of what can be used clearly enough (3 or more)', () => {
    for (const scheme of ['light', 'dark'] as const)
      expect(
        contrast(readColour('hairline-strong')[scheme], readColour('paper')[scheme]),
      ).toBeGreaterThanOrEqual(3)
  })
})
