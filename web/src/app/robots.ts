import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { readPublicUrl } from '@/lib/seo/public-url.ts'

/** Everything may be read; the sitemap's address is known only when we run. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/graphql', '/api/', '/files/'] },
    sitemap: new URL('/sitemap.xml', readPublicUrl()).href,
  }
}
