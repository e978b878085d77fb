import { expect, it } from 'vitest'
import config from '../../vitest.config.ts'
import { RUNS } from './run-vitest.mjs'

it('runs every project of vitest.config.ts once', () => {
  const projects = config.test?.projects?.map((project) =>
    typeof project === 'string' ? project : 'test' in project ? project.test?.name : undefined,
  )
  expect(Object.values(RUNS).flat().sort()).toEqual(projects?.sort())
})
