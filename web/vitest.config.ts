import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Pieces with logic; whole pages are tested in a real browser, in e2e. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  test: {
    name: 'web',
    include: ['{src,server,messages}/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    // A process of its own for each file takes longer than the tests: our modules are loaded again anyway.
    isolate: false,
    testTimeout: 30_000,
    setupFiles: ['./src/test-setup.ts'],
    // It imports next/navigation, which Node finds only by the bundler's rules.
    server: { deps: { inline: ['next-intl'] } },
  },
})
