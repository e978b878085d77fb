import { expect, test } from 'vitest'
import { externalPartnersOf } from './external-partners.ts'

const project = {
  externalPartners: ['British Library', 'Netflix'],
  externalPartnersZh: ['大英图书馆', 'Netflix'],
}

test('partners outside the network are named in the language of the page', () => {
  expect(externalPartnersOf('zh', project)).toEqual(['大英图书馆', 'Netflix'])
  expect(externalPartnersOf('en', project)).toEqual(['British Library', 'Netflix'])
})
