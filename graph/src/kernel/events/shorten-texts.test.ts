import { expect, test } from 'vitest'
import { shortenTexts } from './shorten-texts.ts'

test('a text of more than 200 characters is replaced by its hash and length, all else is unchanged', () => {
  const details = {
    descriptionZh: '文'.repeat(200),
    // Outside the basic plane: 200 characters of two UTF-16 units each.
    nameZh: '𠮷'.repeat(200),
    descriptionEn: 'a'.repeat(201),
    markets: ['FR', 'JP'],
    foundedYear: null,
    reason: 'b'.repeat(300),
  }
  expect(shortenTexts(details)).toEqual({
    ...details,
    // printf 'a%.0s' {1..201} | sha256sum
    descriptionEn: {
      sha256: 'a92efd82109373e58f9a2056dee01e807e216ce6075f7051207c0a9f7d666e50',
      length: 201,
    },
  })
})
