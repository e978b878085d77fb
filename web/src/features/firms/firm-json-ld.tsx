import type { OrganisationType } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { JsonLd } from '@/lib/seo/json-ld.tsx'
import { readPublicUrl } from '@/lib/seo/public-url.ts'

interface DescribedFirm {
  id: string
  organisationType: OrganisationType
  nameZh: string
  nameEn: string
  descriptionZh: string
  descriptionEn: string
  cityZh: string
  cityEn: string
  province: string
  provinceZh: string
  foundedYear?: number | null
  heritageDomains: { nameZh: string; nameEn: string }[]
}

/**
 * What schema.org calls each type of organisation. It knows a museum as a place only, and no word for a
 * public institution of culture, which may be a library or a troupe as well.
 */
const SCHEMA_TYPES: Record<OrganisationType, string> = {
  COMPANY: 'Organization',
  INSTITUTION: 'Organization',
  UNIVERSITY: 'CollegeOrUniversity',
  AUTHORITY: 'GovernmentOrganization',
  FOUNDATION: 'NGO',
  MEDIA: 'NewsMediaOrganization',
}

/**
 * A firm as an organisation of schema.org, for search engines. A sample is no organisation, and of a firm
 * that is not verified we state nothing: neither is described as one.
 */
export function FirmJsonLd({ firm, locale }: { firm: DescribedFirm; locale: Locale }) {
  const zh = locale === 'zh'
  return (
    <JsonLd
      data={{
        '@type': SCHEMA_TYPES[firm.organisationType],
        '@id': new URL(pathTo.firm(firm.id), readPublicUrl()).href,
        url: new URL(`/${locale}${pathTo.firm(firm.id)}`, readPublicUrl()).href,
        name: zh ? firm.nameZh : firm.nameEn,
        alternateName: zh ? firm.nameEn : firm.nameZh,
        description: zh ? firm.descriptionZh : firm.descriptionEn,
        foundingDate: firm.foundedYear ? String(firm.foundedYear) : undefined,
        knowsAbout: firm.heritageDomains.map((domain) => (zh ? domain.nameZh : domain.nameEn)),
        address: {
          '@type': 'PostalAddress',
          addressLocality: (zh ? firm.cityZh : firm.cityEn) || undefined,
          addressRegion: (zh ? firm.provinceZh : firm.province) || undefined,
        },
      }}
    />
  )
}
