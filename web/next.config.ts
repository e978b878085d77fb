import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  // Messages are parsed when the site is built: browsers need no parser for them.
  experimental: {
    messages: { path: './messages', format: 'json', locales: ['zh', 'en'], precompile: true },
  },
})

/** Security headers are set by our server (`server/security-headers.ts`): they hold for files too. */
const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Titles and not-found responses are settled before the first byte, for everyone and not for crawlers only.
  htmlLimitedBots: /.*/,
}

export default withNextIntl(config)
