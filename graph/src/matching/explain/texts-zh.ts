import type { Because } from '../model/need.ts'
import {
  canDo,
  capabilities,
  capability,
  chineseDay,
  domain,
  firm,
  firms,
  likeness,
  markets,
  project,
  quoted,
  shortDomain,
  uses,
} from './names-zh.ts'
import { CHANNELS, MIN_BUSY } from './short-names.ts'
import type { MessageOf, Texts, Words } from './words.ts'

/** What a message says in Chinese, as an editor would write it. */
export const chineseTexts: Texts = (words, message, ofPartner) => {
  // What is said of the partner has no subject: it stands under the partner's name.
  const you = ofPartner ? '' : '贵方'
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
    case 'WORKS_IN':
      return `${ofPartner ? '与贵方' : '贵方与对方'}同在${domain(words, message.domain)}领域`
    case 'SIMILAR_WORK':
      return `${ofPartner ? '与贵方' : '贵方与对方'}同做${capabilities(words, message.capabilities)}`
    case 'EXPERIENCE': {
      const where = project(words, message.projectId, message.year)
      return `${you}有同类经验：曾在${where}中引入${capabilities(words, message.capabilities)}`
    }
    case 'FOCUS': {
      const work = `涉及${capabilities(words, message.capabilities)}`
      if (message.of === 1) return `${you}唯一已知的项目就${work}`
      return message.projects === message.of
        ? `${you}已知${message.of}个项目都${work}`
        : `${you}已知${message.of}个项目中有${message.projects}个${work}`
    }
    case 'ACTIVE':
      return `${you}${message.lately === false ? '最近一个已知项目' : '近期仍有项目'}：${project(words, message.projectId, message.year)}`
    case 'NEAR': {
      // The path starts at the side that it speaks for; the text starts at the subject.
      const inOrder = <Id>(ids: readonly Id[]) => (ofPartner ? ids : ids.toReversed())
      const [first = '', second] = inOrder(message.betweenIds).map((id) => firm(words, id))
      const titles = inOrder(message.projectIds).map((id) => project(words, id, null))
      return second
        ? `贵方与${first}合作过，对方与${second}合作过，这两家又曾合作${titles[1]}`
        : `${first}与双方都合作过：与贵方合作${titles[0]}，与对方合作${titles[1]}`
    }
    case 'NO_COMMON_MARKET':
      return '暂无已知的共同海外市场'
    case 'UNCONFIRMED':
      return '资料暂无公开来源'
    case 'SELF_REGISTERED':
      return `${ofPartner ? '' : '贵方为'}自行登记，尚未认证`
    case 'NEW_TO_DOMAIN':
      return `暂无${shortDomain(words, message.domain)}类项目`
    case 'NEW_HERE':
      return '暂无合作案例'
    case 'BUSY':
      if (message.projects === 0) return `${you}另有其他项目`
      return message.projects < MIN_BUSY
        ? `${you}${message.since}年以来另有${message.projects}个项目`
        : `${you}${message.since}年以来已参与${message.projects}个项目，档期可能紧张`
    case 'RIGHTS_GRANTED': {
      const field = message.fields.map((id) => words.name('Capability', id)).join('、')
      const until = message.to ? `，至${chineseDay(message.to)}止` : ''
      return `${quoted(words.name('IPAsset', message.assetId))}的${field}使用权已独家授予他方${until}`
    }
  }
}

/** Titles of what is put before an audience: such work is held, other work is brought out. */
const HELD = /灯会|彩灯节|展|演出|直播|音乐会|剧场|巡演/

function projectText(words: Words, message: MessageOf<'PROJECT'>, ofPartner: boolean): string {
  const said = projectWork(words, message)
  const you = ofPartner ? '' : '贵方'
  return message.domain ? `${you}熟悉${domain(words, message.domain)}：${said}` : `${you}${said}`
}

/** What was done in a project, with whom and with what, without who did it. */
function projectWork(
  words: Words,
  { projectId, year, withIds, capabilities: used }: Omit<MessageOf<'PROJECT'>, 'kind' | 'domain'>,
): string {
  const title = project(words, projectId, null)
  const when = year ? `${year}年` : ''
  const work = used.length > 0 ? `，涉及${capabilities(words, used)}` : ''
  if (withIds.length > 0) return `${when}与${firms(words, withIds)}合作${title}${work}`
  return `${when}${HELD.test(title) ? '举办' : '推出'}${title}${work}`
}

function depthText(words: Words, message: MessageOf<'DEPTH'>, ofPartner: boolean): string {
  const you = ofPartner ? '' : '贵方'
  const work = capabilities(words, message.capabilities)
  const newest = newestText(words, message)
  if (message.because.kind !== 'BRIEF')
    return message.projects === 1
      ? projectText(words, { ...message, kind: 'PROJECT', domain: null }, ofPartner)
      : `${you}做过${message.projects}个${work}项目，${newest}`
  return message.projects === 1
    ? `需求要的${work}，${you}已有先例：${projectWork(words, { ...message, capabilities: [] })}`
    : `需求要的${work}，${you}做过${message.projects}个项目，${newest}`
}

function newestText(words: Words, message: MessageOf<'DEPTH' | 'CULTURE'>): string {
  const partners = message.withIds.length > 0 ? `与${firms(words, message.withIds)}合作` : ''
  const details = [message.year ? `${message.year}年` : '', partners].filter(Boolean).join('，')
  return `最近一个是${project(words, message.projectId, null)}${details ? `（${details}）` : ''}`
}

function cultureText(words: Words, message: MessageOf<'CULTURE'>, ofPartner: boolean): string {
  if (message.projects === 1)
    return projectText(words, { ...message, kind: 'PROJECT', capabilities: [] }, ofPartner)
  const knows = `${ofPartner ? '' : '贵方'}熟悉${domain(words, message.domain)}`
  return `${knows}：做过${message.projects}个项目，${newestText(words, message)}`
}

function offersText(words: Words, message: MessageOf<'OFFERS'>, ofPartner: boolean): string {
  const you = ofPartner ? '' : '贵方'
  const work = capabilities(words, message.capabilities)
  if (message.near) return `${you}有相近业务：${work}`
  const can = `${you}${canDo(message.capabilities)}`
  if (message.because.kind === 'BRIEF') return `${can}需求要的${work}`
  const [first = '', ...more] = message.capabilities
  return `${can}${work}${becauseText(words, message.because, first, ofPartner, more.length === 0)}`
}

/**
 * Why a capability is needed, on from what was said of it. The need's side is the other one than the offer's:
 * `yours` where the partner offers. `alone`: the text has named no other capability.
 */
function becauseText(
  words: Words,
  because: Exclude<Because, { kind: 'BRIEF' }>,
  capabilityId: string,
  yours: boolean,
  alone: boolean,
): string {
  const whose = yours ? '贵方' : '对方'
  const work = capability(words, capabilityId)
  switch (because.kind) {
    case 'OWN_WORK':
      return `；${whose}曾在${project(words, because.projectId, because.year)}中引入${work}`
    case 'PEERS': {
      const title = project(words, because.projectId, because.year)
      if (!because.firmId)
        return `；${title}曾把${work}用于${because.domain ? domain(words, because.domain) : `${whose}的 IP`}`
      const inDomain = because.domain && ({ label: 'HeritageDomain', id: because.domain } as const)
      const like = likeness(words, because.likeIn ?? (inDomain || null))
      return `；${like}${firm(words, because.firmId)}曾在${title}中引入${work}`
    }
    case 'IP_FORM': {
      const asset = quoted(words.name('IPAsset', because.assetId))
      // A refined form stands below a plain one: pattern.craft.
      const matter = MATTERS.get(because.form.split('.')[0] ?? '')
      const material = matter ? `${whose}${asset}的${matter}` : `${whose}的${asset}`
      if (capabilityId === 'game.licensing-skin' && alone && matter) return `，${material}可用于皮肤`
      return `，${alone ? '' : `其中${work}`}适合${material}`
    }
  }
}

/** What of a thing is used in a form that is not the thing itself. */
const MATTERS: ReadonlyMap<string, string> = new Map([
  ['image', '图像'],
  ['3d', '三维模型'],
  ['pattern', '纹样'],
  ['text', '文本'],
  ['music', '音乐'],
  ['video', '影像'],
  ['data', '数据'],
])

function asksText(words: Words, message: MessageOf<'ASKS'>, ofPartner: boolean): string {
  const { because } = message
  const [they, you] = ofPartner ? ['贵方', '对方'] : ['对方', '贵方']
  const [first = ''] = message.capabilities
  const work = capabilities(words, message.capabilities)
  const can = `，${you}正好${canDo(message.capabilities)}`
  if (because.kind === 'BRIEF') return `${they}需要${work}${can}`
  if (because.kind === 'OWN_WORK')
    return `${they}曾在${project(words, because.projectId, because.year)}中引入${work}${can}`
  return `${they}可能需要${work}${can}${becauseText(words, because, first, ofPartner, false)}`
}

function materialText(words: Words, message: MessageOf<'IP_SUITS'>, ofPartner: boolean): string {
  const asset = quoted(words.name('IPAsset', message.assetId))
  const isMaterial = !message.capabilities.some((id) => CHANNELS.has(id))
  const use = isMaterial
    ? `可作${ofPartner ? '贵方' : '其'}${uses(words, message.capabilities)}的素材`
    : `适合${ofPartner ? '贵方的' : '其'}${uses(words, message.capabilities)}业务`
  const rights = message.rightsChecked ? '，与已公开的授权不冲突' : ''
  const isQuoted = asset.startsWith('“')
  return ofPartner ? `拥有${asset}，${use}${rights}` : `贵方${isQuoted ? '的' : ''}${asset}${use}${rights}`
}

function appetiteText(words: Words, message: MessageOf<'APPETITE'>, ofPartner: boolean): string {
  const title = project(words, message.projectId, message.year)
  if (message.ofTheirOwn) {
    if (!message.domain) return `${ofPartner ? '贵方' : '对方'}做过相近的项目：${title}`
    const name = domain(words, message.domain)
    return ofPartner ? `专注${name}，贵方做过同类项目${title}` : `对方做过${name}类项目：${title}`
  }
  const doer = `${likeness(words, message.likeIn)}${firm(words, message.doerId)}`
  return message.domain
    ? `${doer}曾从${shortDomain(words, message.domain)}取材：${title}`
    : `${doer}做过相近的项目：${title}`
}

/** How a firm is abroad, where its market is the whole world. */
const WORLDWIDE = { RELEASES: '面向全球发行', TOURS: '有海外展演经验', EXPORTS: '有出口经验' } as const

function marketText(words: Words, message: MessageOf<'MARKET'>, ofPartner: boolean): string {
  const you = ofPartner ? '' : '贵方'
  if (message.markets.includes('GLOBAL'))
    return !message.how && !ofPartner ? '贵方有海外市场经验' : `${you}${WORLDWIDE[message.how ?? 'RELEASES']}`
  const there = markets(words, message.markets)
  const isOfBrief = words.hasBrief && ofPartner
  if (!message.region) {
    if (isOfBrief) return `已进入需求的目标市场：${there}`
    return ofPartner ? `与贵方一样已进入${there}` : `贵方也已进入${there}`
  }
  const other = ofPartner ? '贵方' : '对方'
  if (!message.nextTo) return `${you}已进入${there}`
  const { market, isRegion } = message.nextTo
  if (market === 'GLOBAL' && !isOfBrief) return `${you}已进入${there}，${other}面向全球`
  const next = markets(words, [market])
  if (isOfBrief) return `已进入${there}，需求的目标市场是${next}`
  return `${you}已进入${there}，${other}${isRegion ? '也' : '已'}在${next}`
}
