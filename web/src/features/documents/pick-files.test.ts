import { expect, test } from 'vitest'
import { pickFiles } from './pick-files.ts'

function file(name: string, { type = 'application/pdf', size = 3, lastModified = 7 } = {}): File {
  return new File(['x'.repeat(size)], name, { type, lastModified })
}
const namesOf = (files: File[]) => files.map(({ name }) => name)

test('files that are chosen later are added to those chosen before, none of them twice', () => {
  const { files: first } = pickFiles([], [file('licence.pdf'), file('letter.pdf')])
  const { files, leftOut } = pickFiles(first, [file('letter.pdf'), file('seal.png', { type: 'image/png' })])
  expect(namesOf(files)).toEqual(['licence.pdf', 'letter.pdf', 'seal.png'])
  expect(leftOut).toEqual([])
  const { files: newer } = pickFiles(files, [file('letter.pdf', { lastModified: 8 })])
  expect(namesOf(newer)).toEqual(['licence.pdf', 'letter.pdf', 'seal.png', 'letter.pdf'])
})

test('what cannot go along is left out with the reason, and the rest stays', () => {
  const chosen = ['1.pdf', '2.pdf', '3.pdf', '4.pdf'].map((name) => file(name))
  const { files, leftOut } = pickFiles(chosen, [
    file('letter.docx', { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }),
    file('unknown', { type: '' }),
    file('large.pdf', { size: 5 * 1024 * 1024 + 1 }),
    file('largest.jpg', { type: 'image/jpeg', size: 5 * 1024 * 1024 }),
    file('6.pdf'),
  ])
  expect(namesOf(files)).toEqual(['1.pdf', '2.pdf', '3.pdf', '4.pdf', 'largest.jpg'])
  expect(leftOut).toEqual([
    { name: 'letter.docx', because: 'kind' },
    { name: 'unknown', because: 'kind' },
    { name: 'large.pdf', because: 'size' },
    { name: '6.pdf', because: 'number' },
  ])
})
