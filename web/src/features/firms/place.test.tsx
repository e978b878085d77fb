import { cleanup, render } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import en from '../../../messages/en.json'
import zh from '../../../messages/zh.json'
import { FirmName_Firm } from '../bases/base-page.queries.ts'
import { FirmNames } from '../bases/firm-names.tsx'
import { Comparison_Recommendation } from '../matching/comparison.queries.ts'
import { Comparison } from '../matching/comparison.tsx'
import { readPartnerAddress } from '../matching/partner-address.ts'
import { PartnerCard_Recommendation, ScoreLine_Recommendation } from '../matching/partner-card.queries.ts'
import { PartnerList } from '../matching/partner-list.tsx'

afterEach(cleanup)

const paris = { cityZh: '巴黎', cityEn: 'Paris', province: 'France', provinceZh: '法国' }
const unknownCity = { ...paris, cityZh: '', cityEn: '' }

const firmIn = (place: typeof paris) => ({
  ...{
    id: 'f',
    kind: 'DIGITAL' as const,
    organisationType: 'COMPANY' as const,
    nameZh: '名',
    nameEn: 'Name',
  },
  ...{ descriptionZh: '', descriptionEn: '', foundedYear: null },
  ...{ sample: false, verified: false, selfRegistered: false },
  ...{ capabilities: [], heritageDomains: [], markets: [], projects: { totalCount: 0, edges: [] } },
  ...place,
})
const scores = { fit: 'STRONG' as const, score: 0.3, forYou: 0.3, forThem: 0.3 }
const recommend = (place: typeof paris) => ({
  ...scores,
  ...makeFragmentData(scores, ScoreLine_Recommendation),
  partner: firmIn(place),
  reasons: [],
})

/** Wherever the site shows a firm's place, besides the directory and its page. */
const components = {
  'a list of names': (place: typeof paris) => (
    <FirmNames firms={[makeFragmentData(firmIn(place), FirmName_Firm)]} />
  ),
  'a card of a partner': (place: typeof paris) => (
    <PartnerList
      recommendations={[makeFragmentData(recommend(place), PartnerCard_Recommendation)]}
      before={0}
      address={readPartnerAddress(new URLSearchParams())}
    />
  ),
  'a comparison': (place: typeof paris) => (
    <Comparison recommendations={[makeFragmentData(recommend(place), Comparison_Recommendation)]}>
      <a href="/partners">back</a>
    </Comparison>
  ),
}

it.each(
  Object.entries(components).flatMap(([name, component]) => [
    { name, component, locale: 'zh' as const, messages: zh, whole: '法国巴黎', country: '法国' },
    { name, component, locale: 'en' as const, messages: en, whole: 'Paris, France', country: 'France' },
  ]),
)(
  '$name names the country of a firm abroad in $locale',
  ({ component, locale, messages, whole, country }) => {
    const show = (place: typeof paris) =>
      render(
        <NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
          {component(place)}
        </NextIntlClientProvider>,
      ).container.textContent
    expect(show(paris)).toContain(whole)
    cleanup()
    expect(show(unknownCity)).toContain(country)
  },
)
