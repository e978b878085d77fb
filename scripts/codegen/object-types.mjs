// Which object types of the SDL get a file of resolvers: those with a mapper.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../start/settings.mjs'

const MODULES = join(ROOT, 'api/src/modules')

/**
 * The object types whose rows already have the fields of the SDL, as `module.Type`: those for which
 * `schema.mappers.ts` exports no `…Mapper`.
 * @returns {string[]}
 */
export function typesWithoutMappers() {
  return readdirSync(MODULES).flatMap((module) => {
    const schema = join(MODULES, module, 'schema.graphql')
    if (!existsSync(schema)) return []
    const mappers = join(MODULES, module, 'schema.mappers.ts')
    const mapped = existsSync(mappers) ? readFileSync(mappers, 'utf8') : ''
    const types = [...readFileSync(schema, 'utf8').matchAll(/^type (\w+)/gm)].map(([, name]) => name)
    return types
      .filter((name) => !new RegExp(`export (type|interface) ${name}Mapper\\b`).test(mapped))
      .map((name) => `${module}.${name}`)
  })
}
