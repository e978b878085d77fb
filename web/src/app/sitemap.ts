import type { MetadataRoute } from 'next'
import { listPages } from '@/features/sitemap/list-pages.ts'
import { routing } from '@/i18n/routing.ts'
import { describeAddress } from '@/lib/seo/describe-address.ts'
import { readPublicUrl } from '@/lib/seo/public-url.ts'

/** Every page worth finding, in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const absolute = (path: string) => new URL(path, readPublicUrl()).href
  return (await listPages()).flatMap((path) =>
    routing.locales.map((locale) => {
      const { canonical, languages } = describeAddress(locale, path)
      return {
        url: absolute(String(canonical)),
        alternates: {
          languages: Object.fromEntries(
            Object.entries(languages ?? {}).map(([tag, address]) => [tag, absolute(String(address))]),
          ),
        },
      }
    }),
  )
}
