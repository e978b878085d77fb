import { defineForm } from './asset-form.ts'

/** What is seen of a thing: images, patterns, models and recordings. */
export const pictureForms = [
  defineForm(
    'image',
    ['图像', 'Image'],
    'High-definition images of objects and paintings are archived, shown large and printed on goods.',
    {
      7: ['capture.image-archive', 'immersive.projection'],
      5: [
        'game.licensing-skin',
        'commerce.merchandise',
        'commerce.digital-collectibles',
        'rights.ip-licensing',
      ],
      4: ['screen.animation'],
    },
  ),
  defineForm(
    'image.place',
    ['遗产地影像', 'Images of a site'],
    'Murals and buildings are archived, shown large, and read for damage.',
    {
      7: ['capture.image-archive', 'immersive.projection'],
      6: ['ai.restoration'],
      5: ['rights.ip-licensing'],
      4: ['game.licensing-skin', 'commerce.merchandise', 'commerce.digital-collectibles', 'immersive.xr'],
    },
  ),
  defineForm(
    'image.manuscript',
    ['古籍影像', 'Images of old books'],
    'Pages are imaged, recognised sign by sign, and published with their text.',
    {
      9: ['ai.recognition'],
      8: ['capture.image-archive'],
      6: ['content.digital-publishing'],
      5: ['ai.restoration'],
      4: ['platform.education'],
    },
  ),
  defineForm(
    'image.book',
    ['书籍插图', 'Illustrations of a book'],
    'Illustrations are moved, and printed on goods.',
    {
      6: ['screen.animation', 'commerce.merchandise'],
      5: ['rights.ip-licensing', 'content.digital-publishing'],
      4: ['game.licensing-skin', 'commerce.digital-collectibles'],
    },
  ),
  defineForm(
    'image.craft',
    ['工艺图像', 'Images of craft'],
    'What is made by hand is shown to buyers and put on other goods.',
    {
      6: ['commerce.merchandise', 'commerce.digital-collectibles'],
      5: [
        'game.licensing-skin',
        'rights.ip-licensing',
        'commerce.overseas-marketing',
        'platform.short-video',
      ],
      4: ['capture.image-archive'],
    },
  ),
  defineForm(
    'image.event',
    ['活动图像', 'Images of an event'],
    'Pictures of an event draw visitors to it, and live on in what they take home.',
    {
      6: ['platform.short-video', 'commerce.overseas-marketing'],
      5: ['commerce.merchandise'],
      4: ['immersive.projection', 'rights.ip-licensing', 'commerce.digital-collectibles'],
    },
  ),
  defineForm(
    'image.character',
    ['角色形象', 'Character design'],
    'A character is brought to life, and appears on goods and in games.',
    {
      6: ['ai.digital-human', 'commerce.merchandise', 'screen.animation'],
      5: ['game.licensing-skin', 'platform.short-video', 'rights.ip-licensing'],
    },
  ),
  defineForm(
    'pattern',
    ['纹样', 'Pattern'],
    'A motif dresses game characters and goods, and teaches a generator its style.',
    {
      9: ['game.licensing-skin'],
      8: ['commerce.merchandise'],
      6: ['rights.ip-licensing'],
      5: ['ai.generation'],
      4: ['immersive.projection', 'commerce.digital-collectibles'],
    },
  ),
  defineForm(
    '3d',
    ['三维模型', '3D model'],
    'The model of an object is laid over it, printed, and put into games and shows.',
    {
      7: ['immersive.ar-guide'],
      6: ['immersive.xr', 'capture.3d-print'],
      5: ['game.engine', 'game.licensing-skin', 'immersive.holographic', 'commerce.digital-collectibles'],
      4: ['capture.digital-twin', 'game.dev', 'screen.film-vfx'],
    },
  ),
  defineForm(
    '3d.place',
    ['场所三维模型', '3D model of a site'],
    'The model of a place can be walked through, played in and twinned without being measured again.',
    {
      8: ['game.engine', 'immersive.xr', 'capture.digital-twin'],
      6: ['immersive.ar-guide'],
      5: ['game.dev', 'screen.film-vfx'],
      4: ['capture.3d-print', 'immersive.holographic'],
    },
  ),
  defineForm(
    '3d.manuscript',
    ['文字载体三维模型', '3D model of inscriptions'],
    'Scholars read the model of an inscription; pupils handle its copy.',
    {
      6: ['ai.recognition'],
      5: ['platform.education'],
      4: ['capture.3d-print', 'immersive.ar-guide'],
    },
  ),
  defineForm(
    '3d.craft',
    ['工艺品三维模型', '3D model of craft goods'],
    'The model of a made thing is adapted to other goods.',
    {
      6: ['commerce.merchandise', 'capture.3d-print'],
      5: ['game.licensing-skin', 'commerce.digital-collectibles'],
      4: ['immersive.ar-guide'],
    },
  ),
  defineForm(
    '3d.event',
    ['展演装置三维模型', '3D model of show pieces'],
    'The model of a show piece is what light and projection on it are planned with.',
    {
      6: ['immersive.projection'],
      5: ['game.licensing-skin', 'immersive.exhibition-design'],
      4: ['immersive.ar-guide', 'immersive.xr'],
    },
  ),
  defineForm(
    '3d.character',
    ['角色三维模型', '3D character'],
    'A modelled character speaks, acts and performs.',
    {
      9: ['ai.digital-human'],
      7: ['screen.animation'],
      6: ['platform.short-video', 'immersive.holographic'],
      5: ['game.licensing-skin', 'platform.smart-guide'],
      4: ['screen.live-broadcast'],
    },
  ),
  defineForm(
    'video',
    ['视频', 'Video'],
    'Recordings are streamed, cut short, subtitled, and copied without leave unless watched over.',
    {
      8: ['screen.streaming'],
      7: ['platform.short-video'],
      5: ['language.localisation', 'rights.content-protection'],
    },
  ),
  defineForm(
    'video.event',
    ['活动视频', 'Video of an event'],
    'Pictures of an event that move draw visitors to it.',
    {
      8: ['platform.short-video'],
      6: ['commerce.overseas-marketing'],
      5: ['screen.live-broadcast'],
      4: ['screen.streaming'],
    },
  ),
  defineForm(
    'video.collection',
    ['藏品视频', 'Video of collections'],
    'A painting or an object in motion is shown large, and in short films.',
    {
      6: ['immersive.projection', 'platform.short-video'],
      5: ['screen.streaming'],
      4: ['platform.education', 'screen.animation'],
    },
  ),
  defineForm(
    'video.character',
    ['角色视频', 'Video of a character'],
    'A character on film wins followers and presents.',
    {
      8: ['platform.short-video'],
      7: ['ai.digital-human'],
      5: ['platform.education'],
      4: ['screen.streaming'],
    },
  ),
]
