import { defineRouting } from 'next-intl/routing'

/** Both languages stand in the address, always: `/zh/…` and `/en/…`. */
export const routing = defineRouting({
  locales: ['zh', 'en'],
  defaultLocale: 'zh',
  localePrefix: 'always',
  // The pages say it in their own head, where the query is kept; see `describeAddress`.
  alternateLinks: false,
})

/** A language of the interface. */
export type Locale = (typeof routing.locales)[number]
