import { cleanup, render, screen, within } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { makeFragmentData } from '@/gql/fragment-masking.ts'
import type { ReasonSide } from '@/gql/graphql.ts'
import { MESSAGES } from '@/testing/messages.ts'
import { readPartnerAddress } from './partner-address.ts'
import {
  PartnerCard_Recommendation,
  ReasonLine_Reason,
  ScoreLine_Recommendation,
} from './partner-card.queries.ts'
import { PartnerList } from './partner-list.tsx'

afterEach(cleanup)

const reason = (side: ReasonSide, text: string, code = 'COVERS_NEED', weight = 0.05) => ({
  ...{ side, text, code, weight },
  ...makeFragmentData({ text, steps: [] }, ReasonLine_Reason),
})
const recommend = (id: string, reasons: ReturnType<typeof reason>[]) => {
  const scores = { fit: 'GOOD' as const, score: 0.2, forYou: 0.2, forThem: 0.2 }
  const names = { nameZh: id, nameEn: id, descriptionZh: '', descriptionEn: '' }
  const place = { cityZh: '', cityEn: '', province: '', provinceZh: '' }
  const marks = { sample: false, verified: false, selfRegistered: false }
  const partner = {
    id,
    kind: 'DIGITAL' as const,
    organisationType: 'COMPANY' as const,
    ...names,
    ...place,
    ...marks,
  }
  const card = { ...scores, ...makeFragmentData(scores, ScoreLine_Recommendation), partner, reasons }
  return makeFragmentData(card, PartnerCard_Recommendation)
}

describe.each(['zh', 'en'] as const)('%s: a list of partners', (locale) => {
  const { matching } = MESSAGES[locale]
  const show = (...cards: ReturnType<typeof recommend>[]) => {
    render(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
        <PartnerList recommendations={cards} before={0} address={readPartnerAddress(new URLSearchParams())} />
      </NextIntlClientProvider>,
    )
    return screen.getAllByRole('article').map((card) => within(card))
  }

  it('warns in a word on the card, and in the sentence of the API when it is opened', () => {
    const [card] = show(
      recommend('a', [
        reason('CAUTION', 'No collaboration is known', 'NEW_HERE', 0),
        reason('CAUTION', 'Something that has no word yet', 'OF_TOMORROW', 0),
      ]),
    )
    const words = [matching.cautions.NEW_HERE, 'Something that has no word yet'].join(matching.cautionComma)
    expect(card?.getByText(`${words}`, { exact: false }).textContent).toBe(`${matching.watchShort}${words}`)
    const opened = within(card?.getByRole('group') as HTMLElement).getAllByRole('listitem')
    expect(opened.map((line) => line.textContent)).toEqual([
      ...['No collaboration is known', 'Something that has no word yet'],
    ])
  })

  it('leads to the card that says the same', () => {
    const did = reason('FOR_THEM', 'You did a show')
    const [first, second] = show(recommend('a', [did]), recommend('b', [did, reason('FOR_YOU', 'Offers VR')]))
    expect(first?.getByText('You did a show')).toBeTruthy()
    expect(second?.getByRole('link', { name: 'a' }).getAttribute('href')).toBe('#partner-a')
    expect(second?.getByText('Offers VR')).toBeTruthy()
  })

  it('says above itself what is to be watched with all', () => {
    const warned = (id: string) => recommend(id, [reason('CAUTION', 'New to opera', 'NEW_TO_DOMAIN', -0.01)])
    const cards = show(warned('a'), warned('b'), warned('c'))
    expect(screen.getByText(matching.watchAll.replace('{text}', 'New to opera'))).toBeTruthy()
    for (const card of cards)
      expect(card.queryByText(matching.cautions.NEW_TO_DOMAIN, { exact: false })).toBeNull()
  })
})
