import type { SizeResult } from './report.ts'

const WIDTH = 760
const HEIGHT = 440
const FRAME = { left: 64, right: 250, top: 48, bottom: 48 }
/**
 * Ink, cinnabar, celadon and ochre, as the product uses them; each line has a mark of its own, for those who
 * cannot distinguish the colours.
 */
const STYLES: Readonly<Record<string, { colour: string; dashes: string }>> = {
  api: { colour: '#b23a2a', dashes: '' },
  store: { colour: '#b23a2a', dashes: '4 3' },
  baseline: { colour: '#3f6f63', dashes: '' },
  'neo4j-graphql': { colour: '#9a6a12', dashes: '' },
}
const INK = '#23211e'
const HAIRLINE = '#d8d3c8'

/**
 * An SVG of latency (p95 as a line, p50 as rings) against the number of firms, both logarithmic. A method
 * without figures has no line.
 */
export function plotLatency(sizes: readonly SizeResult[], caption: string): string {
  const points = sizes.flatMap(({ firms, measurements }) =>
    measurements.flatMap(({ method, title, all }) => (all ? [{ firms, method, title, ...all }] : [])),
  )
  const firms = points.map((point) => point.firms)
  const times = points.flatMap(({ p50, p95 }) => [p50, p95])
  const across = axis(Math.min(...firms), Math.max(...firms), FRAME.left, WIDTH - FRAME.right)
  const up = axis(
    decade(Math.min(...times), Math.floor),
    decade(Math.max(...times), Math.ceil),
    HEIGHT - FRAME.bottom,
    FRAME.top,
  )
  const methods = [...new Map(points.map(({ method, title }) => [method, title]))]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<title>Latency against size</title><desc>${escapeText(caption)}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf9f5"/>`,
    `<text x="${FRAME.left}" y="20" font-size="14">Time to ten partners, ms (line: p95, rings: p50)</text>`,
    `<text x="${FRAME.left}" y="36" font-size="10">${escapeText(caption)}</text>`,
    ...decades(Math.min(...times), Math.max(...times)).map((value) => gridLine(value, up(value))),
    ...[...new Set(firms)].map(
      (size) =>
        `<text x="${across(size)}" y="${HEIGHT - FRAME.bottom + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    `<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">firms</text>`,
    ...methods.flatMap(([method, title], place) => {
      const { colour, dashes } = STYLES[method] ?? { colour: INK, dashes: '' }
      const own = points.filter((point) => point.method === method).sort((a, b) => a.firms - b.firms)
      const route = own.map(({ firms: size, p95 }) => `${across(size)},${up(p95)}`).join(' ')
      const y = FRAME.top + 16 + place * 20
      const x = WIDTH - FRAME.right + 16
      return [
        `<polyline points="${route}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`,
        ...own.flatMap(({ firms: size, p50, p95 }) => [
          `<circle cx="${across(size)}" cy="${up(p95)}" r="3.5" fill="${colour}"/>`,
          `<circle cx="${across(size)}" cy="${up(p50)}" r="3.5" fill="none" stroke="${colour}"/>`,
        ]),
        `<line x1="${x}" x2="${x + 22}" y1="${y - 4}" y2="${y - 4}" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`,
        `<text x="${x + 28}" y="${y}">${escapeText(title)}</text>`,
      ]
    }),
    '</svg>\n',
  ].join('\n')
}

/** Places on a logarithmic axis, in whole tenths of a pixel. */
function axis(low: number, high: number, start: number, end: number): (value: number) => number {
  const span = Math.log(high / low) || 1
  return (value) => Math.round((start + (Math.log(value / low) / span) * (end - start)) * 10) / 10
}

function decade(value: number, round: (value: number) => number): number {
  return 10 ** round(Math.log10(value))
}

function decades(low: number, high: number): number[] {
  const values: number[] = []
  for (let value = decade(low, Math.floor); value <= decade(high, Math.ceil); value *= 10) values.push(value)
  return values
}

function gridLine(value: number, y: number): string {
  return (
    `<line x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${y}" y2="${y}" stroke="${HAIRLINE}"/>` +
    `<text x="${FRAME.left - 8}" y="${y + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`
  )
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
