declare module '*.css'
declare module '@fontsource/noto-serif-sc/600.css'
