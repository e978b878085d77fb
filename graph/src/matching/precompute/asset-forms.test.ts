import { expect, it } from 'vitest'
import { readDemoNetwork } from '../../../seed/read-demo-network.ts'
import { assetForms, formsOf } from './asset-forms.ts'

/** What goods are sold by. */
const SELLING = 'commerce.cross-border commerce.marketplace commerce.live-commerce commerce.crowdfunding'
const GAMES = 'game.engine game.dev'
const READING = 'ai.recognition content.digital-publishing'
const STAGE = 'capture.mocap screen.live-broadcast'

/**
 * Every IP asset of the demo network, as a person who knows it would say: what it is good for, and what
 * nobody would do with it. Written before the rules.
 */
const READ_BY_EYE: Readonly<Record<string, readonly [fits: string, nonsense: string]>> = {
  'digital-dunhuang-open-library': [
    'rights.data-asset immersive.projection rights.ip-licensing',
    `${SELLING} capture.digital-twin`,
  ],
  'digital-dunhuang-30-caves': [
    'immersive.xr capture.digital-twin ai.restoration',
    `${SELLING} content.music`,
  ],
  'mogao-library-cave': ['immersive.xr capture.digital-twin ai.recognition', `${SELLING} screen.animation`],
  'mogao-cave-285': ['immersive.xr game.engine immersive.projection', SELLING],
  'mogao-cave-45': ['immersive.xr game.engine immersive.projection', SELLING],
  'dunhuang-jiayao': ['ai.digital-human screen.animation platform.short-video', `${SELLING} capture.3d-scan`],
  'palace-thousand-li': ['immersive.projection game.licensing-skin', `${SELLING} ${READING} capture.3d-scan`],
  'palace-qingming-scroll': ['immersive.projection immersive.xr', `${SELLING} platform.smart-guide`],
  'palace-shiqu-baoji': ['capture.image-archive immersive.projection', `${SELLING} ${READING}`],
  'palace-digital-relics': ['rights.data-asset immersive.ar-guide', SELLING],
  'palace-pattern-library': ['game.licensing-skin commerce.merchandise', `${SELLING} ${READING}`],
  'palace-architecture': ['immersive.xr capture.digital-twin platform.smart-guide', SELLING],
  'migong-puzzle-book': ['commerce.crowdfunding language.localisation', 'ai.recognition capture.3d-scan'],
  'nmc-ai-wenwen': ['ai.digital-human platform.short-video', `${SELLING} capture.3d-scan`],
  'yongle-encyclopedia': [READING, `${SELLING} screen.animation content.web-fiction`],
  'rare-books-knowledge-base': [READING, `${SELLING} screen.animation content.web-fiction`],
  'sanxingdui-bronze-tree': [
    'capture.3d-scan immersive.ar-guide commerce.merchandise',
    `${SELLING} ${READING}`,
  ],
  'sanxingdui-masks-figures': ['game.licensing-skin commerce.merchandise', `${SELLING} ${READING}`],
  'sanxingdui-3d-collection': ['rights.data-asset immersive.ar-guide game.engine', SELLING],
  'jinsha-sun-bird': ['game.licensing-skin commerce.digital-collectibles', `${SELLING} ${READING}`],
  'terracotta-army': ['immersive.ar-guide capture.3d-scan platform.smart-guide', SELLING],
  'goujian-sword': ['commerce.digital-collectibles capture.3d-print', `${SELLING} ${READING}`],
  'zenghouyi-bells': ['content.music capture.3d-scan', `${SELLING} ai.digital-human ${STAGE}`],
  'henan-owl-vessel': ['commerce.digital-collectibles capture.3d-scan', `${SELLING} ${READING}`],
  'hebei-changxin-lamp': ['commerce.digital-collectibles capture.3d-scan', `${SELLING} ${READING}`],
  'yungang-cave-12': [
    'capture.3d-scan immersive.xr',
    `${SELLING} content.music content.audio ai.digital-human`,
  ],
  'liangzhu-jade-city': ['immersive.ar-guide platform.smart-guide game.licensing-skin', SELLING],
  'jdz-ceramic-gene-bank': ['rights.data-asset game.licensing-skin', `${SELLING} content.digital-publishing`],
  'jdz-suisui-duck': ['commerce.merchandise commerce.cross-border', 'capture.digital-twin game.engine'],
  'jdz-handmade-porcelain': [
    'commerce.cross-border game.licensing-skin',
    `${GAMES} ${READING} ai.restoration`,
  ],
  'taoxichuan-brand': [
    'platform.short-video immersive.projection',
    `${SELLING} capture.digital-twin ${GAMES}`,
  ],
  'yunjin-brocade': ['game.licensing-skin commerce.merchandise', `${GAMES} ${READING} capture.3d-scan`],
  'silk-wensli-embroidery': [
    'game.licensing-skin commerce.merchandise',
    `${GAMES} ${READING} capture.3d-scan`,
  ],
  'silk-craft-china': ['game.licensing-skin commerce.cross-border', `${GAMES} ${READING} capture.3d-scan`],
  'su-embroidery': ['game.licensing-skin commerce.cross-border', `${GAMES} ${READING} capture.3d-scan`],
  'zigong-lantern-festival': [
    'immersive.projection platform.short-video',
    `${SELLING} ${GAMES} rights.content-protection`,
  ],
  'zigong-lantern-craft': ['game.licensing-skin immersive.projection', `${SELLING} ${GAMES}`],
  'china-lantern-festival-brand': ['immersive.projection commerce.overseas-marketing', `${SELLING} ${GAMES}`],
  'yuyuan-lantern-show': [
    'immersive.projection commerce.overseas-marketing',
    `${SELLING} ${GAMES} ai.restoration`,
  ],
  'yuyuan-shanhaijing': [
    'platform.short-video commerce.overseas-marketing',
    `${SELLING} ${GAMES} ai.restoration`,
  ],
  'peking-opera-repertory': [`${STAGE} content.music`, `${SELLING} ai.restoration`],
  'butterfly-lovers-yue': [`${STAGE} game.licensing-skin`, `${SELLING} ai.restoration`],
  'new-dragon-gate-inn': [`${STAGE} screen.streaming`, `${SELLING} ai.restoration`],
  'my-grand-view-garden': [`${STAGE} platform.short-video`, `${SELLING} ai.restoration`],
  'red-mansions-yue': [`${STAGE} content.music`, `${SELLING} ai.restoration`],
  'peony-pavilion-kunqu': [`${STAGE} language.localisation`, `${SELLING} ai.restoration`],
  'huansha-ji': [`${STAGE} immersive.holographic`, `${SELLING} ai.restoration`],
  'dragon-phoenix-npoc': [`${STAGE} screen.streaming`, `${SELLING} ai.restoration`],
  'cantonese-opera-repertory': [`${STAGE} game.licensing-skin`, `${SELLING} ai.restoration`],
  'woodblock-rongbaozhai': [
    'commerce.merchandise game.licensing-skin',
    `${GAMES} ai.restoration capture.3d-scan`,
  ],
  'shizhuzhai-albums': ['commerce.digital-collectibles commerce.merchandise', `${GAMES} ai.restoration`],
  'dehua-white-porcelain': ['commerce.cross-border commerce.marketplace', `${GAMES} capture.3d-scan`],
  'liling-underglaze': ['commerce.cross-border commerce.live-commerce', `${GAMES} capture.3d-scan`],
  'yixing-zisha': ['commerce.cross-border commerce.live-commerce', `${GAMES} capture.3d-scan`],
  'zhonghua-classics-db': [READING, `${SELLING} screen.animation screen.drama-series`],
  'smile-of-angkor': ['screen.live-broadcast content.music', `${SELLING} ai.restoration`],
  'oracle-bones-corpus': [
    'ai.recognition platform.education',
    `${SELLING} ${GAMES} content.audio screen.animation`,
  ],
  'yangzhou-lacquer': ['commerce.cross-border game.licensing-skin', `${GAMES} ${READING} capture.3d-scan`],
  'shanxi-ancient-architecture': ['game.engine capture.3d-scan capture.digital-twin', SELLING],
  'yingxian-pagoda': ['capture.digital-twin capture.3d-scan', `${SELLING} content.digital-publishing`],
  'great-wall-digital': ['game.engine capture.digital-twin immersive.xr', SELLING],
  'beijing-central-axis': ['game.engine capture.digital-twin immersive.xr', SELLING],
  'prince-kung-ich-stories': [
    'content.audio screen.short-drama screen.animation',
    `${SELLING} ai.recognition`,
  ],
  'sample-tide-carp-lanterns': ['immersive.projection commerce.overseas-marketing', `${SELLING} ${GAMES}`],
  'sample-cut-paper-lantern-patterns': ['game.licensing-skin commerce.merchandise', `${SELLING} ${READING}`],
  'sample-moon-white-shapes': [
    'rights.data-asset game.licensing-skin',
    `${SELLING} content.digital-publishing`,
  ],
  'sample-flower-figures': [
    'commerce.cross-border commerce.merchandise',
    `${GAMES} ${READING} ai.restoration`,
  ],
  'sample-sea-wave-embroidery': ['game.licensing-skin commerce.merchandise', `${SELLING} capture.3d-scan`],
  'sample-the-ferry': [`${STAGE} language.localisation`, `${SELLING} ai.recognition`],
  'sample-stage-gestures': ['capture.mocap ai.digital-human', `${SELLING} content.digital-publishing`],
  'sample-mountain-guests': ['capture.mocap capture.3d-scan screen.animation', SELLING],
  'sample-sea-travellers-tales': [
    'content.audio screen.animation language.localisation',
    'ai.recognition capture.image-archive',
  ],
  'sample-sea-route-maps': [READING, `${SELLING} screen.animation content.web-fiction`],
}

/** What an asset lends itself to by its best form: weights 0..1. */
function usesOf(asset: Parameters<typeof formsOf>[0]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const id of formsOf(asset)) {
    const form = assetForms.find((each) => each.id === id)
    if (!form) throw new Error(`There is no form ${id}.`)
    for (const [capability, weight] of Object.entries(form.lendsItselfTo))
      uses.set(capability, Math.max(weight, uses.get(capability) ?? 0))
  }
  return uses
}

it('every IP asset of the demo network lends itself to what it is good for, and to no nonsense', async () => {
  const { ipAssets } = await readDemoNetwork()
  expect(Object.keys(READ_BY_EYE)).toEqual(ipAssets.map(({ id }) => id))
  const wrong = ipAssets.flatMap((asset) => {
    const uses = usesOf({ ...asset, category: asset.heritageCategory, domain: asset.heritageDomain })
    const [fits = '', nonsense = ''] = READ_BY_EYE[asset.id] ?? []
    return [
      ...fits
        .split(' ')
        .flatMap((id) => ((uses.get(id) ?? 0) < 0.5 ? [`${asset.id} is good for ${id}`] : [])),
      ...nonsense.split(' ').flatMap((id) => (uses.has(id) ? [`${asset.id} is nothing for ${id}`] : [])),
    ]
  })
  expect(wrong).toEqual([])
})

it('knows every capability, and weighs each between 0 and 1', async () => {
  const { taxonomy } = await readDemoNetwork()
  const codes = taxonomy.capabilities.map(({ code }) => code)
  const lends = assetForms.flatMap(({ lendsItselfTo }) => Object.entries(lendsItselfTo))
  expect(lends.filter(([id, weight]) => !codes.includes(id) || weight <= 0 || weight >= 1)).toEqual([])
  const forms = new Set(taxonomy.assetForms.map(({ code }) => code))
  expect(assetForms.filter(({ id }) => !forms.has(id.split('.')[0] ?? '')).map(({ id }) => id)).toEqual([])
})

it('takes the plain form where it is not known what kind of thing an asset is', () => {
  const forms = ['image', 'text', 'object', 'space', 'data']
  expect(formsOf({ forms, category: null, domain: null })).toEqual(forms)
  expect(formsOf({ forms: ['music', 'hologram'], category: 'x', domain: 'y' })).toEqual(['music'])
})
