import type { Because } from '../model/need.ts'
import {
  capabilities,
  capability,
  domain,
  englishDay,
  firm,
  firms,
  likeness,
  list,
  lower,
  markets,
  project,
  quoted,
  shortDomain,
  upper,
} from './names-en.ts'
import { CHANNELS, MIN_BUSY, verbsEn } from './short-names.ts'
import type { MessageOf, Texts, Words } from './words.ts'

/** What a message says in English, as a person would say it. */
export const englishTexts: Texts = (words, message, ofPartner) => {
  switch (message.kind) {
    case 'PROJECT':
      return projectText(words, message, ofPartner)
    case 'DEPTH':
      return depthText(words, message, ofPartner)
    case 'CULTURE':
      return cultureText(words, message, ofPartner)
    case 'OFFERS':
      return offersText(words, message, ofPartner)
    case 'ASKS':
      return asksText(words, message, ofPartner)
    case 'IP_SUITS':
      return materialText(words, message, ofPartner)
    case 'APPETITE':
      return appetiteText(words, message, ofPartner)
    case 'MARKET':
      return marketText(words, message, ofPartner)
    case 'WORKS_IN': {
      const name = domain(words, message.domain)
      return ofPartner ? `Works in ${name}, as you do` : `You work in ${name}, as they do`
    }
    case 'SIMILAR_WORK': {
      const work = capabilities(words, message.capabilities)
      return ofPartner
        ? `Works on the same things as you: ${work}`
        : `You work on the same things as they do: ${work}`
    }
    case 'EXPERIENCE': {
      const work = `${capabilities(words, message.capabilities)} in ${project(words, message.projectId, message.year)}`
      return `${ofPartner ? 'Has' : 'You have'} done this before: ${work}`
    }
    case 'FOCUS':
      return focusText(words, message, ofPartner)
    case 'ACTIVE': {
      const newest = project(words, message.projectId, message.year)
      if (message.lately === false) return `${ofPartner ? 'Last' : 'Your last'} known project: ${newest}`
      return `${ofPartner ? 'Still' : 'You are still'} active: ${newest}`
    }
    case 'NEAR': {
      // The path starts at the side that it speaks for; the text starts at the subject.
      const inOrder = <Id>(ids: readonly Id[]) => (ofPartner ? ids : ids.toReversed())
      const [first = '', second] = inOrder(message.betweenIds).map((id) => firm(words, id))
      const titles = inOrder(message.projectIds).map((id) => project(words, id, null))
      return second
        ? `You have worked with ${first} and they with ${second}, and those two with each other on ${titles[1]}`
        : `${first} has worked with you both: with you on ${titles[0]}, with them on ${titles[1]}`
    }
    case 'NO_COMMON_MARKET':
      return 'No known market abroad in common'
    case 'UNCONFIRMED':
      return 'No public source confirms this profile'
    case 'SELF_REGISTERED':
      return ofPartner
        ? 'Self-registered and not yet verified'
        : 'You are self-registered and not yet verified'
    case 'NEW_TO_DOMAIN':
      return `No known projects in ${shortDomain(words, message.domain)}`
    case 'NEW_HERE':
      return 'No known collaborations'
    case 'BUSY':
      return busyText(message, ofPartner)
    case 'RIGHTS_GRANTED': {
      const field = list(message.fields.map((id) => lower(words.name('Capability', id))))
      const until = message.to ? ` until ${englishDay(message.to)}` : ''
      const asset = quoted(words.name('IPAsset', message.assetId))
      return `${asset} is exclusively licensed to another party for ${field}${until}`
    }
  }
}

function focusText(
  words: Words,
  { capabilities: used, projects, of }: MessageOf<'FOCUS'>,
  ofPartner: boolean,
) {
  const whose = ofPartner ? 'their' : 'your'
  const work = `${projects === 1 ? 'involves' : 'involve'} ${capabilities(words, used)}`
  if (of === 1) return `${upper(whose)} only known project ${work}`
  if (projects < of) return `${projects} of ${whose} ${of} known projects ${work}`
  return `${of === 2 ? 'Both' : `All ${of}`} of ${whose} known projects ${work}`
}

function busyText({ projects, since }: MessageOf<'BUSY'>, ofPartner: boolean): string {
  if (projects >= MIN_BUSY)
    return ofPartner
      ? `In ${projects} projects since ${since}, so may have little capacity`
      : `You have been in ${projects} projects since ${since} and may have little capacity`
  const count = projects > 0 ? `${projects} other project${projects > 1 ? 's' : ''} since ${since}` : ''
  return `${ofPartner ? 'Has' : 'You have'} ${count || 'other projects'}`
}

/** Titles of what is put before an audience: such work is staged. */
const STAGED = /\b(festival|fair|show|exhibition|season|concert|tour|relay|performance)s?\b/i

function projectText(words: Words, message: MessageOf<'PROJECT'>, ofPartner: boolean): string {
  const said = projectWork(words, message)
  if (!message.domain) return ofPartner ? upper(said) : `You ${said}`
  const name = domain(words, message.domain)
  return ofPartner ? `Knows ${name}: ${said}` : `You know ${name}: you ${said}`
}

/** What was done in a project, with whom and with what, without who did it. */
function projectWork(
  words: Words,
  { projectId, year, withIds, capabilities: used }: Omit<MessageOf<'PROJECT'>, 'kind' | 'domain'>,
): string {
  const title = `${project(words, projectId, null)}${year ? ` in ${year}` : ''}`
  const work = used.length > 0 ? capabilities(words, used) : ''
  if (withIds.length > 0)
    return `worked with ${firms(words, withIds)} on ${title}${work ? `, using ${work}` : ''}`
  return `${STAGED.test(title) ? 'staged' : 'delivered'} ${title}${work ? ` (${work})` : ''}`
}

function depthText(words: Words, message: MessageOf<'DEPTH'>, ofPartner: boolean): string {
  const { capabilities: used, projects } = message
  const work = capabilities(words, used)
  const asked = message.because.kind === 'BRIEF' ? `The brief asks for ${work}: ` : ''
  if (projects === 1 && !asked)
    return projectText(words, { ...message, kind: 'PROJECT', domain: null }, ofPartner)
  if (projects === 1)
    return `${asked}${ofPartner ? '' : 'you '}${projectWork(words, { ...message, capabilities: [] })}`
  const newest = newestText(words, message)
  if (asked) return `${asked}${ofPartner ? '' : 'you have done '}${projects} projects so far, ${newest}`
  return `${ofPartner ? upper(work) : `You have done ${work}`} in ${projects} projects, ${newest}`
}

function newestText(words: Words, message: MessageOf<'DEPTH' | 'CULTURE'>): string {
  const partners = message.withIds.length > 0 ? `with ${firms(words, message.withIds)}` : ''
  const details = [message.year ? `${message.year}` : '', partners].filter(Boolean).join(', ')
  return `most recently ${project(words, message.projectId, null)}${details ? ` (${details})` : ''}`
}

function cultureText(words: Words, message: MessageOf<'CULTURE'>, ofPartner: boolean): string {
  if (message.projects === 1)
    return projectText(words, { ...message, kind: 'PROJECT', capabilities: [] }, ofPartner)
  const knows = `${ofPartner ? 'Knows' : 'You know'} ${domain(words, message.domain)}`
  return `${knows} from ${message.projects} projects, ${newestText(words, message)}`
}

function offersText(words: Words, message: MessageOf<'OFFERS'>, ofPartner: boolean): string {
  const work = capabilities(words, message.capabilities)
  if (message.near) {
    const [you, they] = verbsEn.get(work) ?? [`work in ${work}`, `works in ${work}`]
    return ofPartner ? `Also ${they}` : `You also ${you}`
  }
  const [first = '', ...more] = message.capabilities
  const why = becauseText(words, message.because, first, ofPartner, more.length === 0)
  return `${ofPartner ? 'Offers' : 'You offer'} ${work}${why}`
}

/**
 * Why a capability is needed, on from what was said of it. The need's side is the other one than the offer's:
 * `yours` where the partner offers. `alone`: the text has named nothing else, so 'which' is this one.
 */
function becauseText(
  words: Words,
  because: Because,
  capabilityId: string,
  yours: boolean,
  alone: boolean,
): string {
  const whose = yours ? 'your' : 'their'
  const work = capability(words, capabilityId)
  const done = (who: string, did: string, rest = '') =>
    alone ? `, which ${who} ${did}${rest}` : `; ${who} ${did} ${work}${rest}`
  switch (because.kind) {
    case 'BRIEF':
      return ', which the brief asks for'
    case 'OWN_WORK':
      return done(`${whose} ${project(words, because.projectId, because.year)}`, 'needed')
    case 'PEERS': {
      const title = project(words, because.projectId, because.year)
      if (!because.firmId)
        return done(title, 'brought', ` to ${because.domain ? domain(words, because.domain) : `${whose} IP`}`)
      const inDomain = because.domain && ({ label: 'HeritageDomain', id: because.domain } as const)
      const like = likeness(words, because.likeIn ?? (inDomain || null))
      return done(`${firm(words, because.firmId)}${like}`, 'used', ` for ${title}`)
    }
    case 'IP_FORM': {
      const asset = `${whose} ${quoted(words.name('IPAsset', because.assetId))}`
      return alone ? `, which would suit ${asset}` : `; ${asset} would suit ${work}`
    }
  }
}

function asksText(words: Words, message: MessageOf<'ASKS'>, ofPartner: boolean): string {
  const { because } = message
  const [first = ''] = message.capabilities
  const work = capabilities(words, message.capabilities)
  const offered = ofPartner ? 'which they offer' : 'which you offer'
  const [they, whose] = ofPartner ? ['You', 'Your'] : ['They', 'Their']
  if (because.kind === 'BRIEF') return `${they} are looking for ${work}, ${offered}`
  if (because.kind === 'OWN_WORK')
    return `${whose} ${project(words, because.projectId, because.year)} needed ${work}, ${offered}`
  return `${they} may need ${work}, ${offered}${becauseText(words, because, first, ofPartner, false)}`
}

function materialText(words: Words, message: MessageOf<'IP_SUITS'>, ofPartner: boolean): string {
  const isMaterial = !message.capabilities.some((id) => CHANNELS.has(id))
  const asset = quoted(words.name('IPAsset', message.assetId))
  const work = `${ofPartner ? 'your' : 'their'} ${capabilities(words, message.capabilities)}`
  const use = isMaterial ? `could be used in ${work}` : `would suit ${work}`
  const rights = message.rightsChecked ? '; no published licence conflicts' : ''
  return ofPartner ? `Has ${asset}, which ${use}${rights}` : `Your ${asset} ${use}${rights}`
}

function appetiteText(words: Words, message: MessageOf<'APPETITE'>, ofPartner: boolean): string {
  const title = project(words, message.projectId, message.year)
  if (message.ofTheirOwn) {
    if (!message.domain) return `${ofPartner ? 'You' : 'They'} have done a similar project: ${title}`
    const name = domain(words, message.domain)
    return ofPartner
      ? `Specialises in ${name}, as in your ${title}`
      : `They have worked with ${name} before: ${title}`
  }
  const doer = `${firm(words, message.doerId)}${likeness(words, message.likeIn)}`
  return message.domain
    ? `${doer} drew on ${shortDomain(words, message.domain)} for ${title}`
    : `${doer} did a similar project: ${title}`
}

/** How a firm is abroad, where its market is the whole world: of the partner, and of you. */
const WORLDWIDE = {
  RELEASES: ['Sells worldwide', 'You sell worldwide'],
  TOURS: ['Has toured abroad', 'You have toured abroad'],
  EXPORTS: ['Has export experience', 'You have export experience'],
} as const

function marketText(words: Words, message: MessageOf<'MARKET'>, ofPartner: boolean): string {
  if (message.markets.includes('GLOBAL')) {
    if (!message.how && !ofPartner) return 'You have experience abroad'
    return WORLDWIDE[message.how ?? 'RELEASES'][ofPartner ? 0 : 1]
  }
  const active = `${ofPartner ? 'Active' : 'You are active'} in ${markets(words, message.markets)}`
  const isOfBrief = words.hasBrief && ofPartner
  if (!message.region) {
    if (isOfBrief)
      return `${active}, ${message.markets.length > 1 ? 'target markets' : 'a target market'} of the brief`
    return `${active}, as ${ofPartner ? 'you are' : 'they are'}`
  }
  if (!message.nextTo) return active
  const { market, isRegion } = message.nextTo
  if (market === 'GLOBAL' && !isOfBrief) return `${active}; ${ofPartner ? 'you' : 'they'} sell worldwide`
  const other = markets(words, [market])
  if (isOfBrief) return `${active}; the brief targets ${other}`
  return `${active}; ${ofPartner ? 'you' : 'they'} are active ${isRegion ? 'elsewhere ' : ''}in ${other}`
}
