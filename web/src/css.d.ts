declare module '*.css'
declare module '@fontsource-variable/noto-serif-sc/wght.css'
