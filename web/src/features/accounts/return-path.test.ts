import { expect, it } from 'vitest'
import { readReturnPath } from './return-path.ts'

const read = (query: string) => readReturnPath(new URLSearchParams(query))

it('goes on to a path of this site', () => {
  expect(read('next=/firms/palace-museum?after=x')).toBe('/firms/palace-museum?after=x')
})
it.each(['', 'next=', 'next=https://elsewhere.example', 'next=javascript:alert(1)', 'next=firms'])(
  'goes elsewhere never: %s',
  (query) => expect(read(query)).toBeUndefined(),
)
it('stays on this site whatever the path, for a language stands before it', () => {
  const address = new URL(`/zh${read('next=//elsewhere.example')}`, 'https://heming.example')
  expect(address.origin).toBe('https://heming.example')
})
