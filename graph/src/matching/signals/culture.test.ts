import { expect, it } from 'vitest'
import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import { appetite } from './appetite.ts'
import { domainExperience } from './domain-experience.ts'
import { assetFacts, firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'
import type { Feature } from './feature.ts'
import { domainCloseness, similarProjects } from './similar-projects.ts'

/**
 * A troupe of opera, which half of the four firms work in: sharing it is worth 0.45 + 0.45 × 0.5. A guild of
 * opera did a project with a studio this year. A shop can do what the studio can, and has done nothing yet.
 */
const NEAR = 0.675
const troupe = firmFacts('troupe', 'TRADITIONAL', { domains: ['opera'] })
const guild = firmFacts('guild', 'TRADITIONAL', { domains: ['opera'], projects: ['p'] })
const studio = firmFacts('studio', 'DIGITAL', { capabilities: ['vr'], projects: ['p'] })
const shop = firmFacts('shop', 'DIGITAL', { capabilities: ['vr'] })
const project = projectFacts('p', ['guild', 'studio'])
const around = (changes: Partial<Parameters<typeof neighbourhoodOf>[0]> = {}): Neighbourhood =>
  neighbourhoodOf({
    ...{
      firms: [troupe, guild, studio, shop],
      projects: [project],
      domains: { opera: 2 },
      capabilities: { vr: {} },
    },
    ...changes,
  })
const worth = (feature: Feature, subject: FirmFacts, other: FirmFacts, neighbourhood = around()) =>
  feature.find(neighbourhood, subject, other).reduce((sum, { share }) => sum + share, 0)
const strengthOf = (neighbourhood: Neighbourhood, firm: FirmFacts) =>
  similarProjects(neighbourhood, firm).map(({ how, strength }) => [how, Number(strength.toFixed(12))])

it('sharing a domain is worth the more the fewer firms work in it', () => {
  expect(domainCloseness(around({ domains: { opera: 1 } }), 'opera')).toBeCloseTo(0.9, 12)
  expect(domainCloseness(around(), 'opera')).toBeCloseTo(NEAR, 12)
  expect(domainCloseness(around({ domains: { opera: 4 } }), 'opera')).toBeCloseTo(0.45, 12)
})

it('a project speaks for those who did it, for its culture, for its IP and for what its firms can do', () => {
  expect(strengthOf(around(), guild)).toEqual([['OWN', 1]])
  expect(strengthOf(around(), troupe)).toEqual([['DOMAIN', NEAR]])
  // 0.05 + 0.4 × 0.5
  expect(strengthOf(around(), shop)).toEqual([['CAPABILITY', 0.25]])
  const owner = firmFacts('owner', 'TRADITIONAL', { ipAssets: ['tale'] })
  const adapted = around({
    ...{ firms: [owner, guild, studio], ipAssets: [assetFacts('tale', { domain: 'tales' })] },
    projects: [projectFacts('p', ['guild', 'studio'], { ipAssets: ['tale'] })],
  })
  expect(strengthOf(adapted, owner)).toEqual([['OWN_IP', 0.9]])
  // The IP says that the project is about tales, so it speaks for opera only by who did it.
  const other = around({
    ...{ firms: [troupe, guild, studio], ipAssets: [assetFacts('tale', { domain: 'tales' })] },
    projects: [projectFacts('p', ['guild', 'studio'], { ipAssets: ['tale'] })],
  })
  expect(strengthOf(other, troupe)).toEqual([['DOMAIN', Number((NEAR * 0.4).toFixed(12))]])
})

it('an older project says less, and so does being one of many in it', () => {
  const old = around({ projects: [{ ...project, year: 2021 }] })
  expect(strengthOf(old, guild)).toEqual([['OWN', 0.5]])
  const crowd = ['guild', 'studio', 'c', 'd', 'e', 'f', 'g', 'h']
  // (2/8) ^ 0.3
  expect(strengthOf(around({ projects: [projectFacts('p', crowd)] }), guild)).toEqual([
    ['OWN', Number((0.25 ** 0.3).toFixed(12))],
  ])
})

it('a firm that sells where another of its kind sells has that in common, where nothing else is known', () => {
  const seller = firmFacts('seller', 'DIGITAL', { markets: ['FR'] })
  const selling = { ...studio, markets: ['FR'] }
  expect(strengthOf(around({ firms: [seller, guild, selling] }), seller)).toEqual([['MARKET', 0.15]])
})

it('SAME_DOMAIN: having worked in the culture counts, the more of its work that was', () => {
  // All of the studio's work, less the doubt of a single project: 0.675 / 2; 0.4 of it counts anyhow.
  const dedication = 0.4 + 0.6 * (NEAR / 2)
  expect(worth(domainExperience, troupe, studio)).toBeCloseTo(0.7 * NEAR * dedication, 12)
  const busy = { ...studio, projectCount: 9 }
  const busier = around({ firms: [troupe, guild, busy, shop] })
  expect(worth(domainExperience, troupe, busy, busier)).toBeCloseTo(0.7 * NEAR * (0.4 + 0.06 * NEAR), 12)
})

it('SAME_DOMAIN: a firm without any project is taken at its word, for little', () => {
  const newcomer = firmFacts('newcomer', 'DIGITAL', { domains: ['opera'] })
  const neighbourhood = around({ firms: [troupe, guild, studio, newcomer] })
  expect(worth(domainExperience, troupe, newcomer, neighbourhood)).toBeCloseTo(0.15 * NEAR, 12)
  expect(worth(domainExperience, troupe, shop)).toBe(0)
})

it('WORKS_WITH_SUCH: a studio that worked with such culture has a propensity for it', () => {
  // The share of its work that is, less the doubt of a single project, times how near that was.
  expect(worth(appetite, studio, troupe)).toBeCloseTo((NEAR / 2) * NEAR, 12)
})

it('WORKS_WITH_SUCH: what firms like it did says half, as far as it is like them', () => {
  expect(worth(appetite, shop, troupe)).toBeCloseTo(0.5 * NEAR * 0.25, 12)
  const stranger = firmFacts('stranger', 'DIGITAL', { capabilities: ['print'] })
  expect(worth(appetite, stranger, troupe, around({ firms: [troupe, guild, studio, stranger] }))).toBe(0)
})
