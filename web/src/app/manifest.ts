import type { MetadataRoute } from 'next'

/** What a browser needs to keep the site among the apps of a device; the start page chooses the language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: '合鸣 Heming',
    short_name: '合鸣',
    lang: 'zh-Hans',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
