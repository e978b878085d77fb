/** What IP of a form lends itself to. The names are those of the taxonomy's forms. */
export interface AssetForm {
  id: string
  nameZh: string
  nameEn: string
  /** Why these. */
  reason: string
  /** Capability codes with a weight 0..1. */
  lendsItselfTo: Readonly<Record<string, number>>
}

/**
 * A stated prior, not a fitted one: what a form of IP lends itself to, for firms whose kind has no projects
 * to learn from. It stands in the graph as
 * (:IPAsset)-[:HAS_FORM]->(:AssetForm)-[:LENDS_ITSELF_TO]->(:Capability), so that a reason built on it can be
 * opened and disputed. Weights say how directly the form is what such work starts from: 0.9 it is the very
 * material, 0.6 it is often used so, 0.4 it can be. `content.digital-publishing` from `text` is 0.9,
 * `screen.animation` from `text` is 0.4.
 */
export const assetForms: readonly AssetForm[] = [
  {
    id: 'image',
    nameZh: '图像',
    nameEn: 'Image',
    reason:
      'High-definition images are archived, shown large, printed on goods, and are what recognition and restoration models read.',
    lendsItselfTo: {
      'capture.image-archive': 0.7,
      'immersive.projection': 0.7,
      'ai.restoration': 0.6,
      'ai.recognition': 0.5,
      'game.licensing-skin': 0.5,
      'commerce.merchandise': 0.5,
      'commerce.digital-collectibles': 0.5,
      'rights.ip-licensing': 0.5,
      'screen.animation': 0.4,
    },
  },
  {
    id: '3d',
    nameZh: '三维模型',
    nameEn: '3D model',
    reason: 'A model can be walked through, played in, twinned and printed without being measured again.',
    lendsItselfTo: {
      'game.engine': 0.8,
      'immersive.xr': 0.8,
      'capture.digital-twin': 0.7,
      'immersive.ar-guide': 0.6,
      'game.dev': 0.5,
      'screen.film-vfx': 0.5,
      'capture.3d-print': 0.5,
      'immersive.holographic': 0.4,
    },
  },
  {
    id: 'performance',
    nameZh: '表演',
    nameEn: 'Performance',
    reason:
      'A stage work is broadcast, captured in motion, put on a virtual stage, and lends its movement and roles to characters.',
    lendsItselfTo: {
      'screen.live-broadcast': 0.9,
      'capture.mocap': 0.7,
      'screen.streaming': 0.6,
      'immersive.holographic': 0.6,
      'platform.short-video': 0.6,
      'game.licensing-skin': 0.5,
      'ai.digital-human': 0.5,
      'screen.animation': 0.5,
      'immersive.xr': 0.4,
      'screen.short-drama': 0.4,
    },
  },
  {
    id: 'pattern',
    nameZh: '纹样',
    nameEn: 'Pattern',
    reason: 'A motif dresses game characters and goods, and teaches a generator its style.',
    lendsItselfTo: {
      'game.licensing-skin': 0.9,
      'commerce.merchandise': 0.8,
      'rights.ip-licensing': 0.6,
      'ai.generation': 0.5,
      'screen.animation': 0.4,
      'immersive.projection': 0.4,
      'commerce.digital-collectibles': 0.4,
    },
  },
  {
    id: 'text',
    nameZh: '文本',
    nameEn: 'Text',
    reason: 'A text is edited, read out, recognised, translated and retold.',
    lendsItselfTo: {
      'content.digital-publishing': 0.9,
      'ai.recognition': 0.7,
      'language.localisation': 0.6,
      'content.audio': 0.6,
      'language.ai-translation': 0.5,
      'content.web-fiction': 0.5,
      'screen.animation': 0.4,
      'screen.drama-series': 0.4,
    },
  },
  {
    id: 'music',
    nameZh: '音乐',
    nameEn: 'Music',
    reason: 'Music is recorded, streamed, sung by virtual singers and scored into games.',
    lendsItselfTo: {
      'content.music': 0.9,
      'content.audio': 0.6,
      'ai.digital-human': 0.5,
      'screen.live-broadcast': 0.4,
    },
  },
  {
    id: 'video',
    nameZh: '视频',
    nameEn: 'Video',
    reason: 'Recordings are streamed, cut short, subtitled, and copied without leave unless watched over.',
    lendsItselfTo: {
      'screen.streaming': 0.8,
      'platform.short-video': 0.7,
      'language.localisation': 0.5,
      'rights.content-protection': 0.5,
      'screen.live-broadcast': 0.4,
    },
  },
  {
    id: 'object',
    nameZh: '实物',
    nameEn: 'Physical object',
    reason: 'A thing that is made can be scanned, sold and sent abroad.',
    lendsItselfTo: {
      'commerce.cross-border': 0.7,
      'commerce.marketplace': 0.6,
      'capture.3d-scan': 0.6,
      'commerce.live-commerce': 0.6,
      'commerce.crowdfunding': 0.5,
      'commerce.merchandise': 0.5,
      'commerce.overseas-marketing': 0.4,
    },
  },
  {
    id: 'space',
    nameZh: '空间场所',
    nameEn: 'Space / site',
    reason: 'A place is measured, twinned, guided through, lit and visited from afar.',
    lendsItselfTo: {
      'immersive.xr': 0.7,
      'capture.3d-scan': 0.7,
      'immersive.projection': 0.7,
      'capture.digital-twin': 0.7,
      'immersive.exhibition-design': 0.6,
      'platform.smart-guide': 0.6,
      'immersive.ar-guide': 0.6,
      'game.engine': 0.5,
      'immersive.holographic': 0.4,
    },
  },
  {
    id: 'data',
    nameZh: '数据集',
    nameEn: 'Dataset',
    reason: 'A dataset is registered, licensed, evidenced, published and learnt from.',
    lendsItselfTo: {
      'rights.data-asset': 0.8,
      'ai.recognition': 0.7,
      'ai.generation': 0.5,
      'rights.blockchain-evidence': 0.5,
      'content.digital-publishing': 0.5,
      'platform.cloud-5g': 0.4,
    },
  },
]
