// @vitest-environment node
import { expect, it } from 'vitest'
import { serializeJsonLd } from './json-ld.tsx'

it('no text of a user can end the script element', () => {
  const json = serializeJsonLd({ name: '</script><script>alert(1)</script>', founded: undefined })
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    name: '</script><script>alert(1)</script>',
  })
})
