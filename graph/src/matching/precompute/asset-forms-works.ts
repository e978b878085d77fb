import { defineForm } from './asset-form.ts'

/** What a thing is itself: works, objects, places and data. */
export const workForms = [
  defineForm(
    'performance',
    ['表演', 'Performance'],
    'A stage work is broadcast, captured in motion, put on a virtual stage, and lends its movement and roles to characters.',
    {
      9: ['screen.live-broadcast'],
      7: ['capture.mocap'],
      6: ['screen.streaming', 'immersive.holographic', 'platform.short-video'],
      5: ['game.licensing-skin', 'ai.digital-human', 'screen.animation'],
      4: ['immersive.xr', 'screen.short-drama'],
    },
  ),
  defineForm('text', ['文本', 'Text'], 'A text is edited, read out and translated.', {
    8: ['content.digital-publishing'],
    6: ['language.localisation'],
    5: ['content.audio', 'language.ai-translation'],
  }),
  defineForm(
    'text.manuscript',
    ['古籍文本', 'Text of old books'],
    'An old text is recognised, collated, searched, and made readable.',
    {
      9: ['content.digital-publishing', 'ai.recognition'],
      5: ['language.localisation', 'language.ai-translation', 'platform.education'],
    },
  ),
  defineForm(
    'text.fiction',
    ['文学作品', 'Stories'],
    'A story is read out, filmed, drawn, translated and retold.',
    {
      8: ['content.audio'],
      7: ['language.localisation', 'screen.animation', 'screen.drama-series', 'screen.short-drama'],
      6: ['content.digital-publishing', 'language.ai-translation', 'content.web-fiction'],
      4: ['game.dev'],
    },
  ),
  defineForm('text.book', ['图书内容', 'Book'], 'A book is published in other media and other languages.', {
    8: ['content.digital-publishing'],
    7: ['language.localisation'],
    6: ['content.audio', 'language.ai-translation'],
    4: ['platform.mini-program', 'platform.education'],
  }),
  defineForm(
    'text.performance',
    ['剧本唱词', 'Play text'],
    'The text of a play is surtitled abroad, and printed.',
    {
      7: ['language.localisation'],
      6: ['language.ai-translation'],
      4: ['content.digital-publishing', 'content.audio'],
    },
  ),
  defineForm('music', ['音乐', 'Music'], 'Music is recorded and streamed.', {
    9: ['content.music'],
    6: ['content.audio'],
  }),
  defineForm(
    'music.performance',
    ['唱腔与音乐', 'Stage music'],
    'Stage music is recorded, streamed, sung by virtual singers and relayed.',
    {
      9: ['content.music'],
      6: ['content.audio'],
      5: ['ai.digital-human'],
      4: ['screen.live-broadcast'],
    },
  ),
  defineForm(
    'music.collection',
    ['乐器音色', 'Sound of instruments'],
    'The tones of an instrument are recorded, and played with.',
    {
      8: ['content.music'],
      5: ['content.audio', 'immersive.xr'],
      4: ['platform.education'],
    },
  ),
  defineForm('object', ['实物', 'Physical object'], 'An object is scanned, copied, and inspires goods.', {
    8: ['capture.3d-scan'],
    6: ['commerce.merchandise', 'commerce.digital-collectibles', 'capture.3d-print'],
    5: ['immersive.ar-guide', 'rights.ip-licensing'],
    4: ['capture.digital-twin'],
  }),
  defineForm(
    'object.craft',
    ['工艺品', 'Craft goods'],
    'What is made to be owned can be sold and sent abroad.',
    {
      7: ['commerce.cross-border'],
      6: ['commerce.marketplace', 'commerce.live-commerce'],
      5: ['commerce.merchandise', 'commerce.crowdfunding', 'commerce.overseas-marketing'],
      4: ['platform.short-video'],
    },
  ),
  defineForm(
    'object.event',
    ['大型展演装置', 'Show pieces'],
    'Sets of many metres are lit, shown and advertised, but not put into a parcel.',
    {
      6: ['commerce.overseas-marketing', 'immersive.projection'],
      5: ['immersive.exhibition-design', 'platform.short-video', 'rights.ip-licensing'],
      4: ['commerce.merchandise', 'capture.3d-scan'],
    },
  ),
  defineForm('object.manuscript', ['古籍实物', 'Old books'], 'Old sheets are imaged and restored.', {
    8: ['capture.image-archive'],
    6: ['ai.restoration'],
    5: ['ai.recognition'],
  }),
  defineForm(
    'object.book',
    ['图书产品', 'Printed edition'],
    'A printed edition finds its readers in advance, and is sent to them.',
    {
      7: ['commerce.crowdfunding'],
      6: ['commerce.marketplace', 'commerce.merchandise'],
      5: ['commerce.cross-border', 'commerce.live-commerce', 'platform.short-video'],
    },
  ),
  defineForm(
    'object.performance',
    ['道具与偶', 'Puppets and props'],
    'Puppets and props are scanned for films and games, and copied as goods.',
    {
      6: ['capture.3d-scan', 'commerce.merchandise'],
      5: ['capture.3d-print', 'screen.animation'],
    },
  ),
  defineForm(
    'object.archive',
    ['标本', 'Specimens'],
    'Specimens are imaged and compared; none of them is for sale.',
    {
      6: ['capture.image-archive'],
      5: ['ai.recognition'],
    },
  ),
  defineForm(
    'space',
    ['空间场所', 'Space'],
    'A space is measured, guided through, lit and visited from afar.',
    {
      7: ['immersive.xr', 'immersive.projection', 'capture.3d-scan', 'capture.digital-twin'],
      6: ['immersive.exhibition-design', 'platform.smart-guide', 'immersive.ar-guide'],
      4: ['immersive.holographic'],
    },
  ),
  defineForm(
    'space.place',
    ['遗产地', 'Heritage site'],
    'A site is measured, twinned, guided through and visited from afar.',
    {
      8: ['immersive.xr', 'capture.3d-scan', 'capture.digital-twin'],
      7: ['platform.smart-guide', 'immersive.ar-guide'],
      6: ['immersive.projection', 'game.engine'],
      4: ['immersive.exhibition-design', 'platform.mini-program'],
    },
  ),
  defineForm(
    'space.event',
    ['活动现场', 'Event venue'],
    'A fair or quarter is lit, animated, relayed and advertised.',
    {
      8: ['immersive.projection'],
      6: ['immersive.exhibition-design', 'screen.live-broadcast', 'platform.short-video'],
      5: ['commerce.overseas-marketing', 'immersive.ar-guide', 'immersive.holographic'],
      4: ['immersive.xr', 'platform.mini-program'],
    },
  ),
  defineForm(
    'space.collection',
    ['沉浸展', 'Immersive show'],
    'A work that is shown large surrounds its visitors.',
    {
      8: ['immersive.projection'],
      6: ['immersive.xr', 'immersive.exhibition-design'],
      5: ['immersive.holographic'],
      4: ['game.engine'],
    },
  ),
  defineForm('data', ['数据集', 'Dataset'], 'A dataset is registered, licensed, evidenced and learnt from.', {
    8: ['rights.data-asset'],
    6: ['ai.recognition', 'rights.blockchain-evidence'],
    5: ['ai.generation', 'rights.ip-licensing'],
    4: ['platform.cloud-5g'],
  }),
  defineForm(
    'data.manuscript',
    ['古籍数据', 'Data of old books'],
    'The data of old books is published and learnt from.',
    {
      8: ['content.digital-publishing', 'ai.recognition'],
      7: ['rights.data-asset'],
      4: ['language.ai-translation', 'ai.generation', 'platform.cloud-5g'],
    },
  ),
  defineForm(
    'data.place',
    ['遗产地监测数据', 'Measurements of a site'],
    'Measurements keep the twin of a site true, and show its damage.',
    {
      8: ['capture.digital-twin'],
      6: ['ai.restoration', 'rights.data-asset'],
      4: ['platform.cloud-5g'],
    },
  ),
  defineForm(
    'data.performance',
    ['身段动作数据', 'Movement data'],
    'Recorded movement drives characters, and is learnt from.',
    {
      7: ['capture.mocap', 'rights.data-asset'],
      6: ['ai.digital-human', 'ai.generation'],
      5: ['platform.education'],
    },
  ),
]
