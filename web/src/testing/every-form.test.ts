// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const features = fileURLToPath(new URL('../features', import.meta.url))
const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx$/.test(file),
)
const textOf = (file: string) => readFileSync(join(features, file), 'utf8')
const isTest = (file: string) => file.endsWith('.test.tsx')

/** Parts of forms that stand in several: what they show is tested with each. */
const PARTS = ['requests/request-form.tsx', 'requests/review-form.tsx', 'accounts/ask-for-mail-form.tsx']

it('every form has a component test', () => {
  const tested = files
    .filter((file) => file.endsWith('.forms.test.tsx'))
    .map(textOf)
    .join('\n')
  const forms = files.filter((file) => !isTest(file) && textOf(file).includes("from '@/ui/form.tsx'"))
  const withForm = forms.filter((file) => /<Form\b/.test(textOf(file)) && !PARTS.includes(file))
  expect(withForm.length).toBeGreaterThan(15)
  expect(withForm.filter((file) => !tested.includes(`'./${basename(file)}'`))).toEqual([])
})
