import type { Because, Message } from './message.ts'
import { MAX_NAMES, shortNamesEn } from './short-names.ts'
import type { Texts, Words } from './words.ts'

/** What a message says in English, as a person would say it. */
export const englishTexts: Texts = (words, message, ofPartner) => {
  switch (message.kind) {
    case 'PROJECT':
      return projectText(words, message, ofPartner)
    case 'OFFERS':
      return offersText(words, message, ofPartner)
    case 'IP_SUITS': {
      const asset = `${words.name('IPAsset', message.assetId)} (${list(message.forms.map((id) => lower(words.name('AssetForm', id))))})`
      const work = capabilities(words, message.capabilities)
      const rights = message.rightsChecked ? '; no public licence stands in the way' : ''
      return ofPartner
        ? `Has ${asset}: material for your work in ${work}${rights}`
        : `Your ${asset} is material for their work in ${work}${rights}`
    }
    case 'APPETITE':
      return appetiteText(words, message, ofPartner)
    case 'WORKS_IN': {
      const domain = lower(words.name('HeritageDomain', message.domain))
      return ofPartner ? `Works in ${domain}, as you do` : `You work in ${domain}, as they do`
    }
    case 'EXPERIENCE': {
      const work = `${capabilities(words, message.capabilities)} in ${titled(words, message.projectId, message.year)}`
      return ofPartner
        ? `Has been through such work before: ${work}`
        : `You have been through such work before: ${work}`
    }
    case 'MARKET': {
      const markets = list(message.markets.map((id) => words.name('Market', id)))
      const isGlobal = message.markets.includes('GLOBAL')
      if (!ofPartner) {
        if (isGlobal) return 'You release your work worldwide, as markets abroad need'
        return `You are already present in ${markets}, ${message.region ? 'next to where they are' : 'as they are'}`
      }
      if (isGlobal) return 'Releases its work worldwide, as markets abroad need'
      if (words.hasBrief) return `Already present in ${markets}, where the brief wants to go`
      return message.region
        ? `Already present in ${markets}, next to where you are`
        : `Already present in ${markets}, as you are`
    }
    case 'NEAR': {
      // The path starts at the side that it speaks for; the text starts at the subject.
      const inOrder = <Id>(ids: readonly Id[]) => (ofPartner ? ids : ids.toReversed())
      const [first = '', second] = inOrder(message.betweenIds).map((id) => words.name('Firm', id))
      const titles = inOrder(message.projectIds).map((id) => `“${words.name('Project', id)}”`)
      return second
        ? `Three steps away: you worked with ${first}, they with ${second}, and those two with each other on ${titles[1]}`
        : `${first} has worked with you both: with you on ${titles[0]}, with them on ${titles[1]}`
    }
    case 'NO_COMMON_MARKET':
      return 'No market abroad is known that you have in common'
    case 'UNCONFIRMED':
      return 'What is said of this firm has not been confirmed by a source'
    case 'NEW_TO_DOMAIN':
      return `No work of theirs with ${lower(words.name('HeritageDomain', message.domain))} is known`
    case 'NEW_HERE':
      return 'No collaboration of theirs is known yet'
    case 'RIGHTS_GRANTED': {
      const field = list(message.fields.map((id) => lower(words.name('Capability', id))))
      const until = message.to ? ` until ${message.to}` : ''
      return `${words.name('IPAsset', message.assetId)} is exclusively licensed to somebody else for ${field}${until}`
    }
  }
}

function projectText(
  words: Words,
  message: Extract<Message, { kind: 'PROJECT' }>,
  ofPartner: boolean,
): string {
  const others = message.withIds.slice(0, MAX_NAMES).map((id) => words.name('Firm', id))
  if (message.withIds.length > MAX_NAMES) others.push('others')
  const title = titled(words, message.projectId, null)
  const year = message.year ? ` in ${message.year}` : ''
  const work = others.length > 0 ? `worked with ${list(others)} on ${title}${year}` : `made ${title}${year}`
  const used = message.capabilities.length > 0 ? `: ${capabilities(words, message.capabilities)}` : ''
  const said = `${work}${used}`
  if (!message.domain) return ofPartner ? upper(said) : `You ${said}`
  const domain = lower(words.name('HeritageDomain', message.domain))
  return ofPartner ? `Knows ${domain}: ${said}` : `You know ${domain}: you ${said}`
}

function offersText(words: Words, message: Extract<Message, { kind: 'OFFERS' }>, ofPartner: boolean): string {
  const work = capabilities(words, message.capabilities)
  const offers = message.near
    ? ofPartner
      ? `Does related work: ${work}`
      : `You do related work: ${work}`
    : ofPartner
      ? `Offers ${work}`
      : `You offer ${work}`
  const why = message.near
    ? ''
    : becauseText(words, message.because, message.capabilities[0] ?? '', ofPartner)
  return `${offers}${why}`
}

/** The need's side is the other one than the offer's: `yours` where the partner offers. */
function becauseText(words: Words, because: Because, capability: string, yours: boolean): string {
  const work = capabilities(words, [capability])
  switch (because.kind) {
    case 'BRIEF':
      return ', which the brief asks for'
    case 'OWN_WORK':
      return `; ${yours ? 'you' : 'they'} turned to ${work} for ${titled(words, because.projectId, because.year)}`
    case 'PEERS': {
      const project = titled(words, because.projectId, because.year)
      if (because.domain && !because.firmId)
        return `; ${project} brought ${work} to ${lower(words.name('HeritageDomain', because.domain))}`
      // Work of others on its own IP.
      if (!because.firmId) return `; ${project} brought ${work} to ${yours ? 'your' : 'their'} IP`
      const like = `${words.name('Firm', because.firmId)}, a firm like ${yours ? 'yours' : 'theirs'}`
      return `; ${like}, turned to ${work} for ${project}`
    }
    case 'IP_FORM': {
      const asset = `${words.name('IPAsset', because.assetId)} (${lower(words.name('AssetForm', because.form))})`
      return `; ${yours ? 'your' : 'their'} ${asset} lends itself to ${work}`
    }
  }
}

function appetiteText(
  words: Words,
  message: Extract<Message, { kind: 'APPETITE' }>,
  ofPartner: boolean,
): string {
  const project = titled(words, message.projectId, message.year)
  const domain = message.domain ? lower(words.name('HeritageDomain', message.domain)) : ''
  if (message.ofTheirOwn) {
    if (ofPartner)
      return domain
        ? `Stands for ${domain}, which you worked with on ${project}`
        : `Is like those you worked with on ${project}`
    return domain
      ? `They have worked with ${domain} before: ${project}`
      : `They have worked with firms like yours before: ${project}`
  }
  const doer = `${words.name('Firm', message.doerId)}, a firm like ${ofPartner ? 'yours' : 'theirs'}`
  return domain
    ? `${doer}, found its material in ${domain}: ${project}`
    : `${doer}, worked with one like ${ofPartner ? 'this' : 'you'}: ${project}`
}

function titled(words: Words, projectId: string, year: number | null): string {
  return `“${words.name('Project', projectId)}”${year ? ` (${year})` : ''}`
}

function capabilities(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => {
    const name = words.name('Capability', id)
    return shortNamesEn.get(name) ?? lower(name)
  })
  return ids.length > MAX_NAMES ? `${named.join(', ')} and more` : list(named)
}

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** In running text a common noun begins small; a name (Chinese opera, Kunqu, 3D, VR) stays as it is. */
function lower(text: string): string {
  return /^(Chinese|Kunqu|World|[A-Z0-9]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
