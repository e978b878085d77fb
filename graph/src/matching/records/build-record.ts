import { LARGEST_PROJECT } from '../../projects/largest-project.ts'
import type { FirmKind } from '../model/facts.ts'
import type { FirmRecord, Names, RecordedAsset, RecordedProject, Tally } from './firm-record.ts'

/** A firm and everything around it that its record is made of. */
export interface FirmSource
  extends Omit<
    FirmRecord,
    'count' | 'mass' | 'lastDay' | 'work' | 'cultures' | 'withKind' | 'projects' | 'partners'
  > {
  projects: readonly ProjectSource[]
  /** Everybody it has worked with. */
  partners: readonly string[]
}

export interface ProjectSource {
  id: string
  names: Names
  /** Days since 1970; null if not known. */
  day: number | null
  year: number | null
  confirmed: boolean
  /** Whether a firm entered it and no other firm has confirmed it. */
  byOneFirm?: boolean
  sample: boolean
  /** Without the firm itself. */
  others: readonly { id: string; kind: FirmKind; domains: readonly string[] }[]
  capabilities: readonly string[]
  ipAssets: readonly { id: string; domain: string | null }[]
  markets: readonly string[]
}

/** Bounds of a record. */
export const recordCaps = {
  projects: 40,
  othersPerProject: 12,
  partners: 2000,
  /** IP assets, and public grants of each. */
  assets: 100,
  grants: 24,
  /** Entries of each vocabulary. */
  entries: 120,
} as const

/** Days in which a fact loses half its weight: fields such as XR and AI turn over about this fast. */
export const HALF_LIFE_DAYS = 5 * 365.25

/** A fact that was not checked against a page counts this much. */
const UNCONFIRMED = 0.7

/** A project that its own firm entered, and nobody else has confirmed, counts this much. */
const BY_ONE_FIRM = 0.4

/** The day on which a project has mass 1, days since 1970 (2020-01-01). */
const MASS_DAY = 18_262

/** How many half-lives before MASS_DAY a project of no known day is taken to have been. */
const UNKNOWN_AGE = 1

/**
 * Weight of a project as a number that does not change with the day of asking: doubling with every half-life
 * from MASS_DAY on. `massOn` turns sums of it into what is left on a day.
 */
export function massOf({
  day,
  confirmed,
  byOneFirm = false,
}: {
  day: number | null
  confirmed: boolean
  byOneFirm?: boolean | undefined
}): number {
  const weight = (confirmed ? 1 : UNCONFIRMED) * (byOneFirm ? BY_ONE_FIRM : 1)
  return day === null ? weight * 2 ** -UNKNOWN_AGE : weight * 2 ** ((day - MASS_DAY) / HALF_LIFE_DAYS)
}

/** What is left of a mass on a day: a project of that day counts 1. */
export function massOn(mass: number, day: number): number {
  return mass * 2 ** (-(day - MASS_DAY) / HALF_LIFE_DAYS)
}

/**
 * The record of a firm. Equal facts give equal records, in whatever order they come. Samples never speak for
 * real firms: sample projects count for samples only. Projects of more than LARGEST_PROJECT firms say nothing
 * of any of them.
 */
export function buildRecord(source: FirmSource): FirmRecord {
  const { projects: all, partners, ...firm } = source
  const projects = all
    .filter((project) => (source.sample || !project.sample) && project.others.length < LARGEST_PROJECT)
    .sort(newestFirst)
  const work = tallyBy(projects, ({ capabilities }) => capabilities)
  const cultures = tallyBy(projects, (project) => culturesOf(project, source.kind))
  const newest = new Set([...work, ...cultures].map(({ projectId }) => projectId))
  const days = projects.flatMap(({ day }) => day ?? [])
  return {
    ...firm,
    offers: entries(firm.offers),
    domains: entries(firm.domains),
    markets: entries(firm.markets),
    assets: [...firm.assets].sort(byId).slice(0, recordCaps.assets).map(ordered),
    partners: [...new Set(partners)].sort().slice(0, recordCaps.partners),
    count: projects.length,
    mass: round(projects.reduce((sum, project) => sum + massOf(project), 0)),
    lastDay: days.length > 0 ? Math.max(...days) : null,
    work,
    cultures,
    withKind: { TRADITIONAL: countOf(projects, 'TRADITIONAL'), DIGITAL: countOf(projects, 'DIGITAL') },
    projects: projects
      .filter(({ id }, place) => place < recordCaps.projects || newest.has(id))
      .map(toRecorded),
  }
}

/** Domains that a project is about: those of the IP it adapted, else those of the firms of the other kind. */
function culturesOf(project: ProjectSource, kind: FirmKind): string[] {
  const ofIP = project.ipAssets.flatMap(({ domain }) => domain ?? [])
  if (ofIP.length > 0) return ofIP
  return project.others.filter((other) => other.kind !== kind).flatMap(({ domains }) => domains)
}

/** Projects are newest first, so the first one met of a kind is its newest. */
function tallyBy(
  projects: readonly ProjectSource[],
  pick: (project: ProjectSource) => readonly string[],
): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const project of projects)
    for (const id of new Set(pick(project))) {
      const tally = tallies.get(id)
      if (!tally) tallies.set(id, { id, count: 1, mass: massOf(project), projectId: project.id })
      else {
        tally.count += 1
        tally.mass += massOf(project)
      }
    }
  return [...tallies.values()].map((tally) => ({ ...tally, mass: round(tally.mass) })).sort(byId)
}

function countOf(projects: readonly ProjectSource[], kind: FirmKind): number {
  return round(
    projects.reduce(
      (sum, project) => sum + massOf(project) * project.others.filter((other) => other.kind === kind).length,
      0,
    ),
  )
}

function toRecorded(project: ProjectSource): RecordedProject {
  const { id, names, day, year, confirmed, byOneFirm } = project
  return {
    ...{ id, names, day, year, confirmed, ...(byOneFirm && { byOneFirm }) },
    others: project.others
      .map((other) => other.id)
      .sort()
      .slice(0, recordCaps.othersPerProject),
    capabilities: entries(project.capabilities),
    ipAssets: entries(project.ipAssets.map((asset) => asset.id)),
    markets: entries(project.markets),
  }
}

function ordered(asset: RecordedAsset): RecordedAsset {
  const grants = asset.grants.map((grant) => ({
    ...grant,
    fields: entries(grant.fields),
    markets: entries(grant.markets),
  }))
  return { ...asset, forms: entries(asset.forms), grants: grants.sort(byId).slice(0, recordCaps.grants) }
}

function newestFirst(a: ProjectSource, b: ProjectSource): number {
  return (b.day ?? -Infinity) - (a.day ?? -Infinity) || (a.id < b.id ? -1 : 1)
}

function entries(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort().slice(0, recordCaps.entries)
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Six digits: what sums of floats leave after that depends on their order. */
function round(value: number): number {
  return Number(value.toPrecision(6))
}
