import { readFileSync } from 'node:fs'
import { EXPORT_SECTIONS } from '@heming/graph/data-rights'
import { expect, test } from 'vitest'

test.each(['en', 'zh'])('the page on one’s data names every section of the export, in %s', (language) => {
  const file = new URL(`../../web/messages/${language}.json`, import.meta.url)
  const named = Object.keys(JSON.parse(readFileSync(file, 'utf8')).dataRights.sections)
  const sections = [...EXPORT_SECTIONS, 'events']
  const missing = sections
    .filter((section) => !named.includes(section))
    .map(
      (section) =>
        `${section}: write dataRights.sections.${section} in the feature's messages.${language}.json`,
    )
  expect(missing).toEqual([])
  expect(named.filter((section) => !sections.includes(section))).toEqual([])
})
