import type { Because, Message } from './message.ts'
import { MAX_NAMES, shortNamesZh } from './short-names.ts'
import type { Texts, Words } from './words.ts'

/** What a message says in Chinese, as an editor would write it. */
export const chineseTexts: Texts = (words, message, ofPartner) => {
  switch (message.kind) {
    case 'PROJECT':
      return projectText(words, message, ofPartner)
    case 'OFFERS':
      return offersText(words, message, ofPartner)
    case 'IP_SUITS': {
      const asset = `“${words.name('IPAsset', message.assetId)}”（${message.forms.map((id) => words.name('AssetForm', id)).join('、')}）`
      const work = capabilities(words, message.capabilities)
      const rights = message.rightsChecked ? '，且未见已公开的授权与之冲突' : ''
      return ofPartner
        ? `拥有${asset}，可为贵方的${work}提供素材${rights}`
        : `贵方的${asset}可为其${work}提供素材${rights}`
    }
    case 'APPETITE':
      return appetiteText(words, message, ofPartner)
    case 'WORKS_IN': {
      const domain = words.name('HeritageDomain', message.domain)
      return ofPartner ? `与贵方同在${domain}领域` : `贵方与其同在${domain}领域`
    }
    case 'EXPERIENCE': {
      const work = `在${titled(words, message.projectId, message.year)}中用到${capabilities(words, message.capabilities)}`
      return ofPartner ? `有同类合作经历：${work}` : `贵方有同类合作经历：${work}`
    }
    case 'MARKET': {
      const markets = message.markets.map((id) => words.name('Market', id)).join('、')
      const isGlobal = message.markets.includes('GLOBAL')
      if (!ofPartner) {
        if (isGlobal) return '贵方业务面向全球，与对方出海方向一致'
        return message.region
          ? `贵方已进入${markets}市场，与对方的海外市场相邻`
          : `贵方与对方一样已进入${markets}市场`
      }
      if (isGlobal) return '业务面向全球，与贵方出海方向一致'
      if (words.hasBrief) return `已进入${markets}市场，正是需求的目标市场`
      return message.region ? `已进入${markets}市场，与贵方的海外市场相邻` : `与贵方一样已进入${markets}市场`
    }
    case 'NEAR': {
      // The path starts at the side that it speaks for; the text starts at the subject.
      const inOrder = <Id>(ids: readonly Id[]) => (ofPartner ? ids : ids.toReversed())
      const [first = '', second] = inOrder(message.betweenIds).map((id) => words.name('Firm', id))
      const titles = inOrder(message.projectIds).map((id) => `“${words.name('Project', id)}”`)
      return second
        ? `相隔三步：贵方与${first}合作过，对方与${second}合作过，而这两家曾共同参与${titles[1]}`
        : `${first}与双方都合作过：与贵方合作${titles[0]}，与对方合作${titles[1]}`
    }
    case 'NO_COMMON_MARKET':
      return '目前未见双方有共同的海外市场'
    case 'UNCONFIRMED':
      return '该企业的资料尚未经来源核实'
    case 'NEW_TO_DOMAIN':
      return `未见其做过${words.name('HeritageDomain', message.domain)}类项目`
    case 'NEW_HERE':
      return '尚未见其合作案例'
    case 'RIGHTS_GRANTED': {
      const field = message.fields.map((id) => words.name('Capability', id)).join('、')
      const until = message.to ? `，至${chineseDay(message.to)}止` : ''
      return `“${words.name('IPAsset', message.assetId)}”的${field}使用权已独家授予他方${until}`
    }
  }
}

function projectText(
  words: Words,
  message: Extract<Message, { kind: 'PROJECT' }>,
  ofPartner: boolean,
): string {
  const others = message.withIds.slice(0, MAX_NAMES).map((id) => words.name('Firm', id))
  const more = message.withIds.length > MAX_NAMES ? `等${message.withIds.length}家机构` : ''
  const year = message.year ? `${message.year}年` : ''
  const title = titled(words, message.projectId, null)
  const work = others.length > 0 ? `${year}与${others.join('、')}${more}合作${title}` : `${year}推出${title}`
  const used = message.capabilities.length > 0 ? `，用到${capabilities(words, message.capabilities)}` : ''
  const said = `${work}${used}`
  if (!message.domain) return ofPartner ? said : `贵方${said}`
  const domain = `熟悉${words.name('HeritageDomain', message.domain)}`
  return ofPartner ? `${domain}：${said}` : `贵方${domain}：${said}`
}

function offersText(words: Words, message: Extract<Message, { kind: 'OFFERS' }>, ofPartner: boolean): string {
  const work = capabilities(words, message.capabilities)
  if (message.near) return ofPartner ? `业务相近：${work}` : `贵方业务相近：${work}`
  const offers = ofPartner ? `具备${work}能力` : `贵方具备${work}能力`
  return `${offers}${becauseText(words, message.because, message.capabilities[0] ?? '', ofPartner)}`
}

/** The need's side is the other one than the offer's: `yours` where the partner offers. */
function becauseText(words: Words, because: Because, capability: string, yours: boolean): string {
  const work = capabilities(words, [capability])
  switch (because.kind) {
    case 'BRIEF':
      return '，正是需求所列'
    case 'OWN_WORK':
      return `；${yours ? '贵方' : '对方'}在${titled(words, because.projectId, because.year)}中用到过${work}`
    case 'PEERS': {
      const project = titled(words, because.projectId, because.year)
      if (because.domain && !because.firmId)
        return `；${project}曾把${work}用于${words.name('HeritageDomain', because.domain)}`
      // Work of others on its own IP.
      if (!because.firmId) return `；${project}曾把${work}用于${yours ? '贵方' : '对方'}的 IP`
      return `；与${yours ? '贵方' : '对方'}同类的${words.name('Firm', because.firmId)}在${project}中用到过${work}`
    }
    case 'IP_FORM': {
      const asset = `“${words.name('IPAsset', because.assetId)}”（${words.name('AssetForm', because.form)}）`
      return `；${yours ? '贵方' : '对方'}的${asset}适合做${work}`
    }
  }
}

function appetiteText(
  words: Words,
  message: Extract<Message, { kind: 'APPETITE' }>,
  ofPartner: boolean,
): string {
  const project = titled(words, message.projectId, message.year)
  const domain = message.domain ? words.name('HeritageDomain', message.domain) : ''
  if (message.ofTheirOwn) {
    if (ofPartner)
      return domain ? `深耕${domain}，贵方曾在${project}中与之结缘` : `与贵方在${project}中的合作方同类`
    return domain ? `对方做过${domain}类项目：${project}` : `对方与贵方同类的机构合作过：${project}`
  }
  const doer = `与${ofPartner ? '贵方' : '对方'}同类的${words.name('Firm', message.doerId)}`
  return domain
    ? `${doer}曾从${domain}取材：${project}`
    : `${doer}曾与${ofPartner ? '此类' : '贵方同类的'}机构合作：${project}`
}

function titled(words: Words, projectId: string, year: number | null): string {
  return `“${words.name('Project', projectId)}”${year ? `（${year}年）` : ''}`
}

function capabilities(words: Words, ids: readonly string[]): string {
  const named = ids.slice(0, MAX_NAMES).map((id) => {
    const name = words.name('Capability', id)
    return shortNamesZh.get(name) ?? name
  })
  return `${named.join('、')}${ids.length > MAX_NAMES ? '等' : ''}`
}

/** 2027-05-01 as 2027年5月1日. */
function chineseDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
