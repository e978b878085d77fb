import type { FirmRow } from '@heming/graph/firms'
import { expect, test } from 'vitest'
import { comparableNameOf } from './like-names.ts'
import { type LikelyDuplicate, weightOf } from './likely-duplicates.ts'

const drafted = ['苏州博物馆', 'Suzhou Museum'].map(comparableNameOf)

const candidate = (firm: Partial<FirmRow>, because: LikelyDuplicate['because'] = ['NAME']) => {
  const row = {
    nameZh: '苏州博物馆',
    nameEn: 'Suzhou Museum',
    verified: false,
    selfRegistered: true,
    ...firm,
  }
  // Nothing else of a firm is weighed.
  return { firm: row as FirmRow, because }
}

test('a verified or sourced firm of the same name weighs more than all that only registered themselves', () => {
  const decoys = [
    candidate({}, ['NAME']),
    candidate({}, ['DOMAIN', 'NAME']),
    candidate({ nameZh: '苏州博物馆甲' }, ['DOMAIN', 'NAME']),
    candidate({ nameZh: '苏州博物院', nameEn: 'Suzhou Museums', verified: true }, ['DOMAIN', 'NAME']),
  ].map((decoy) => weightOf(decoy, drafted))
  const real = [
    candidate({ selfRegistered: false }),
    candidate({ verified: true }),
    candidate({ selfRegistered: false, nameZh: 'Suzhou Museum Co., Ltd.', nameEn: 'SUZHOU MUSEUM' }),
  ]
  for (const each of real) expect(weightOf(each, drafted)).toBeGreaterThan(Math.max(...decoys))
  const code = candidate({ nameZh: '甲', nameEn: 'A' }, ['CODE'])
  expect(weightOf(code, drafted)).toBeGreaterThan(Math.max(...decoys))
})
