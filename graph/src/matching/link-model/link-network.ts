import { LARGEST_PROJECT } from '../../projects/largest-project.ts'
import { type Collaborations, rowLength, rowOf, transpose } from './collaborations.ts'
import { type Tallies, TallyBuilder } from './tally-builder.ts'
import { TieBuilder, type Ties } from './tie-builder.ts'

/** Half-lives in years: of activity, of ties and themes, of taking in firms new to collaboration. */
const ACTIVITY_HALF_LIFE = 1
const THEME_HALF_LIFE = 2
const NEWCOMER_HALF_LIFE = 1.5
const YEAR = 365.25

/** What the link features need to know of each firm as of a day; arrays are by firm. */
export interface LinkTraits {
  partners: Float64Array
  /** Joint projects, each 2^(−age/2). */
  steadyActivity: Float64Array
  /** Partners, each 2^(−age of the first shared project). */
  newPartners: Float64Array
  shares: Float64Array
  /** Capabilities of all past projects, and of joint ones only, each 2^(−age/2). */
  themes: Tallies
  jointThemes: Tallies
  /** Partners' countries, by freshness of the tie. */
  partnerCountries: Tallies
  /** Firms that had their first joint project ever with this one, by country and type, each 2^(−age/1.5). */
  newcomerCountries: Tallies
  newcomerTypes: Tallies
}

/** Everything the link features see, built from all projects that are in memory at once. */
export interface LinkNetwork {
  size: number
  types: Int32Array
  countries: Int32Array
  ties: Ties
  traits: LinkTraits
  /** Per capability: ln(projects / projects that have it), at least 0. */
  themeRarity: Float64Array
  /** Share of all partnerships that go to each country, 0..1. */
  countryShares: Float64Array
}

/**
 * Builds the network as it was known before `asOf` (days since 1970): only projects that had started count.
 */
export function buildLinkNetwork(collaborations: Collaborations, asOf: number): LinkNetwork {
  const { members, starts, types, countries } = collaborations
  const size = types.length
  const projectsOf = transpose(members, size)
  const isPast = (project: number) => (starts[project] ?? Number.NaN) < asOf
  const isLink = (project: number) =>
    isPast(project) && rowLength(members, project) >= 2 && rowLength(members, project) <= LARGEST_PROJECT
  const age = (project: number) => (asOf - (starts[project] ?? 0)) / YEAR
  const firstJoint = new Float64Array(size).fill(-1)
  for (let project = 0; project < starts.length; project++)
    if (isLink(project))
      for (const firm of rowOf(members, project))
        firstJoint[firm] = Math.max(firstJoint[firm] ?? -1, age(project))

  const traits = emptyTraits(size)
  const ties = new TieBuilder(size)
  const tallies = {
    themes: new TallyBuilder(collaborations.capabilityNames.length),
    jointThemes: new TallyBuilder(collaborations.capabilityNames.length),
    partnerCountries: new TallyBuilder(collaborations.countryNames.length),
    newcomerCountries: new TallyBuilder(collaborations.countryNames.length),
    newcomerTypes: new TallyBuilder(collaborations.typeNames.length),
  }
  for (let firm = 0; firm < size; firm++) {
    for (const project of rowOf(projectsOf, firm)) {
      if (!isPast(project)) continue
      const years = age(project)
      const themeWeight = 2 ** (-years / THEME_HALF_LIFE)
      for (const theme of rowOf(collaborations.capabilities, project)) tallies.themes.add(theme, themeWeight)
      if (!isLink(project)) continue
      const others = rowLength(members, project) - 1
      for (const theme of rowOf(collaborations.capabilities, project))
        tallies.jointThemes.add(theme, themeWeight)
      add(traits.steadyActivity, firm, themeWeight)
      const newcomerWeight = 2 ** (-years / NEWCOMER_HALF_LIFE)
      for (const other of rowOf(members, project)) {
        if (other === firm) continue
        ties.add(other, others, years, themeWeight)
        if (firstJoint[other] === years) {
          tallies.newcomerCountries.add(countries[other] ?? -1, newcomerWeight)
          tallies.newcomerTypes.add(types[other] ?? -1, newcomerWeight)
        }
      }
    }
    const sums = ties.endRow((other, freshness, firstAge) => {
      tallies.partnerCountries.add(countries[other] ?? -1, freshness)
      add(traits.newPartners, firm, 2 ** (-firstAge / ACTIVITY_HALF_LIFE))
    })
    traits.partners[firm] = sums.partners
    traits.shares[firm] = sums.share
    for (const tally of Object.values(tallies)) tally.endRow()
  }
  for (const [name, tally] of Object.entries(tallies)) traits[name as keyof typeof tallies] = tally.build()
  return {
    size,
    types,
    countries,
    ties: ties.build(),
    traits,
    themeRarity: rarityOfThemes(collaborations, isPast),
    countryShares: sharesOf(traits.partnerCountries, collaborations.countryNames.length),
  }
}

function emptyTraits(size: number): LinkTraits {
  const zeros = () => new Float64Array(size)
  const nothing: Tallies = {
    rows: { starts: new Int32Array(size + 1), values: new Int32Array() },
    weights: new Float32Array(),
  }
  return {
    partners: zeros(),
    steadyActivity: zeros(),
    newPartners: zeros(),
    shares: zeros(),
    themes: nothing,
    jointThemes: nothing,
    partnerCountries: nothing,
    newcomerCountries: nothing,
    newcomerTypes: nothing,
  }
}

function rarityOfThemes(collaborations: Collaborations, isPast: (project: number) => boolean): Float64Array {
  const counts = new Float64Array(collaborations.capabilityNames.length)
  let whole = 0
  for (let project = 0; project < collaborations.starts.length; project++)
    if (isPast(project)) {
      whole++
      for (const theme of rowOf(collaborations.capabilities, project)) add(counts, theme, 1)
    }
  return counts.map((count) => Math.max(0, Math.log(whole / Math.max(1, count))))
}

function sharesOf(tallies: Tallies, groups: number): Float64Array {
  const sums = new Float64Array(groups)
  let whole = 0
  tallies.weights.forEach((weight, at) => {
    add(sums, tallies.rows.values[at] ?? 0, weight)
    whole += weight
  })
  return sums.map((sum) => (whole > 0 ? sum / whole : 0))
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value
}
