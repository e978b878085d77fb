import { expect, it } from 'vitest'
import { readReturnPath } from './return-path.ts'

const read = (query: string) => readReturnPath(new URLSearchParams(query))

it('goes on to a path of this site', () => {
  expect(read('next=/firms/palace-museum?after=x')).toBe('/firms/palace-museum?after=x')
})
it('goes on to the page alone where its query is too long for a mail', () => {
  const address = (length: number) => `/firms?capability=${'a'.repeat(length)}`
  // `/`, `?` and `=` take three characters each in another address.
  expect(read(`next=${encodeURIComponent(address(371))}`)).toBe(address(371))
  expect(read(`next=${encodeURIComponent(address(372))}`)).toBe('/firms')
  expect(read(`next=/${'a'.repeat(400)}`)).toBeUndefined()
  expect(read(`next=/${'('.repeat(131)}`)).toBeUndefined()
})
it.each(['', 'next=', 'next=https://elsewhere.example', 'next=javascript:alert(1)', 'next=firms'])(
  'goes elsewhere never: %s',
  (query) => expect(read(query)).toBeUndefined(),
)
it('stays on this site whatever the path, for a language stands before it', () => {
  const address = new URL(`/zh${read('next=//elsewhere.example')}`, 'https://heming.example')
  expect(address.origin).toBe('https://heming.example')
})
