// @vitest-environment node
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { MENU_ENTRIES } from '../menu.generated.ts'
import { NODE_PATHS, PATHS } from '../paths.generated.ts'

const folder = fileURLToPath(new URL('../app/[locale]', import.meta.url))

/** Routes of the pages, e.g. `/firms/[id]/edit`; but for the one that says that there is no such page. */
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.startsWith('[...'))
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replace(/\([^/]*\)\//g, '')}`)

const isOf = (route: string, path: string) =>
  new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`).test(path.split('?')[0] || '/')

/** A path, with an id where it takes one; some take an object that may be left out. */
function pathWithId(pathOf: (...ids: string[]) => string): string {
  try {
    return pathOf('an-id')
  } catch {
    return pathOf()
  }
}

/** Paths that the features declare. */
const paths = Object.entries({ ...PATHS, ...NODE_PATHS }).map(
  ([name, pathOf]) => [name, pathWithId(pathOf as (...ids: string[]) => string)] as const,
)

it('every path that a feature declares leads to a page', () => {
  expect(routes.length).toBeGreaterThan(20)
  const lost = paths
    .filter(([, path]) => !routes.some((route) => isOf(route, path)))
    .map(([name, path]) => `${name}: no page.tsx stands at app/[locale]${path}`)
  expect(lost).toEqual([])
})

it('every page has a path in a <feature>.paths.ts', () => {
  const unnamed = routes
    .filter((route) => !paths.some(([, path]) => isOf(route, path)))
    .map((route) => `${route}: give it a path in a <feature>.paths.ts`)
  expect(unnamed).toEqual([])
})

it('every entry of the menu leads to a page', () => {
  const entries: readonly { href: string }[] = MENU_ENTRIES
  expect(entries.length).toBeGreaterThan(5)
  expect(entries.filter(({ href }) => !routes.some((route) => isOf(route, href)))).toEqual([])
})
