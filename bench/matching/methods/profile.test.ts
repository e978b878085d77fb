import { expect, test } from 'vitest'
import { profiled, sumDbHits } from './profile.ts'

test('database hits are those of all operators', () => {
  const leaf = { dbHits: 4, children: [] }
  const plan = { dbHits: 1, children: [{ dbHits: 2, children: [leaf] }, leaf] }
  expect(sumDbHits(plan as never)).toBe(11)
})

test('PROFILE stands behind the options of a statement', () => {
  expect(profiled('MATCH (n) RETURN n')).toBe('\nPROFILE MATCH (n) RETURN n')
  expect(profiled('CYPHER replan=skip\nMATCH (n) RETURN n')).toBe(
    'CYPHER replan=skip\nPROFILE \nMATCH (n) RETURN n',
  )
  expect(profiled('CYPHER 5\nMATCH (n) RETURN n')).toBe('CYPHER 5\nPROFILE \nMATCH (n) RETURN n')
})
