// @vitest-environment node
import { expect, it } from 'vitest'
import { pathTo } from '@/i18n/paths.ts'
import { reasonToSignIn } from './reason-to-sign-in.ts'

it.each([
  [pathTo.registerFirm(), 'register'],
  [pathTo.registerFirm({ nameZh: '企业', nameEn: 'Firm', website: '' }), 'register'],
  [pathTo.claimFirm('firm'), 'claim'],
  [pathTo.editFirm('firm'), 'own'],
  [pathTo.baseMembers('base'), 'own'],
  [pathTo.account(), 'own'],
])('%s asks to sign in: %s', (path, reason) => {
  expect(reasonToSignIn(path)).toBe(reason)
})

it.each([pathTo.home(), pathTo.firms(), pathTo.firm('firm'), `${pathTo.partners()}?firm=f`, undefined])(
  '%s asks nobody to sign in',
  (path) => {
    expect(reasonToSignIn(path)).toBeUndefined()
  },
)
