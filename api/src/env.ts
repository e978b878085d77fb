import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)

/** An environment variable that is set to nothing counts as not set. */
const unset = (value: unknown) => (value === '' ? undefined : value)

const environmentShape = z.object({
  NEO4J_URI: z.preprocess(
    unset,
    z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must be an address such as bolt://127.0.0.1:7687'),
  ),
  NEO4J_USER: z.preprocess(unset, z.string().default('neo4j')),
  NEO4J_PASSWORD: z.preprocess(unset, z.string()),
  API_PORT: z.preprocess(unset, port.default(4000)),
  WEB_PORT: z.preprocess(unset, port.default(3000)),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PUBLIC_URL: z.preprocess(unset, z.url({ protocol: /^https?$/ }).optional()),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
})

/** The environment of the api, checked. */
export type Environment = z.infer<typeof environmentShape>

/** Reads the environment. Throws an Error whose message is a sentence that names each variable that is missing or wrong. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const environment = environmentShape.safeParse(variables)
  if (environment.success) return environment.data
  const faults = environment.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(
    `The api cannot start with this environment. Set these and start again: ${faults.join('; ')}.`,
  )
}

/** Origins whose pages may call the api with cookies. */
export function trustedOrigins({ HOST, WEB_PORT, PUBLIC_URL }: Environment): string[] {
  const origins = [`http://localhost:${WEB_PORT}`, `http://${HOST}:${WEB_PORT}`]
  if (PUBLIC_URL) origins.push(new URL(PUBLIC_URL).origin)
  return [...new Set(origins)]
}
